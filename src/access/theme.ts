import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'

const key = 'tieline-theme' // read by public/boot.js too, before the first paint
const listeners = new Set<() => void>()

const isTheme = (text: string | undefined): text is Exclude<Theme, 'system'> => text === 'light' || text === 'dark'

const current = (): Theme => {
  const { theme } = document.documentElement.dataset
  return isTheme(theme) ? theme : 'system'
}

const keep = (theme: Theme): void => {
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage that is full or blocked: the theme holds until the page is left.
  }
}

/** Sets the theme of the page and keeps it for the next visit where the browser lets it. */
export const setTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  keep(theme)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme the reader has chosen; `system` follows the device. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, current, () => 'system')
