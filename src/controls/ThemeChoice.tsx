import { setTheme, type Theme, useTheme } from '#access/theme.ts'
import { Segmented } from '#design/Segmented.tsx'

const themes: readonly (readonly [Theme, string])[] = [
  ['system', 'As the device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]

/** The reader's own choice of theme; it is no part of a link. */
export const ThemeChoice = () => <Segmented name="Theme" options={themes} value={useTheme()} onChoose={setTheme} />
