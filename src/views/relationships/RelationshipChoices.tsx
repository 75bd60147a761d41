import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { Chip } from '#design/Chip.tsx'
import { Segmented } from '#design/Segmented.tsx'
import type { Layout } from '#link/view.ts'
import { nameOf } from '#marks/naming.ts'
import { writtenDateWords } from '#query/date-words.ts'
import styles from './Drawing.module.css'

const layouts: readonly (readonly [Layout, string])[] = [
  ['columns', 'Columns'],
  ['network', 'Network'],
]

/** How the ties are laid out, and what narrows them: an organization in focus, a date as of which they are drawn. */
export const RelationshipChoices = () => {
  const { view, whole } = useTracker()
  const choose = useChoose()
  const focus = view.focus && `Only ties of ${nameOf(whole, 'organization', view.focus)}`
  const date = view.at && `As of ${writtenDateWords(view.at)}`
  return (
    <div className={styles.choices}>
      <div className={styles.large}>
        <Segmented
          name="Layout"
          options={layouts}
          value={view.layout}
          onChoose={(layout) => choose({ view: { layout } })}
        />
      </div>
      {focus && (
        <Chip name={`${focus}: show those of all`} onLift={() => choose({ view: { focus: null } })}>
          {focus}
        </Chip>
      )}
      {date && (
        <Chip name={`${date}: show ties of all dates`} onLift={() => choose({ view: { at: null } })}>
          {date}
        </Chip>
      )}
    </div>
  )
}
