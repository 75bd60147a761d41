import { useChoose } from '#access/choosing.ts'
import { Segmented } from '#design/Segmented.tsx'
import type { TimelineGroup, TimelineSort } from '#link/view.ts'
import styles from './TimelineSection.module.css'

const groups: readonly (readonly [TimelineGroup, string])[] = [
  ['camp', 'Camp'],
  ['type', 'Type'],
  ['organization', 'Organization'],
]

const orders = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['evidence', 'Best sourced first'],
] as const satisfies readonly (readonly [TimelineSort, string])[]

/** How the lanes are cut and the list is ordered. */
export const TimelineChoices = ({ group, sort }: { group: TimelineGroup; sort: TimelineSort }) => {
  const choose = useChoose()
  return (
    <div className={styles.choices}>
      <Segmented
        name="Lanes by"
        options={groups}
        value={group}
        onChoose={(next) => choose({ view: { group: next === 'camp' ? null : next } })}
      />
      <Segmented
        name="List"
        options={orders}
        value={sort}
        onChoose={(next) => choose({ view: { sort: next === 'newest' ? null : next } })}
      />
    </div>
  )
}
