import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { Segmented } from '#design/Segmented.tsx'
import { countOf } from '#query/counts.ts'
import styles from './Choices.module.css'
import { DateField } from './DateField.tsx'
import { FacetList } from './FacetList.tsx'

const amounts = { any: 'Any', single: 'One', several: 'Several' } as const

/** Which articles an event rests on, how many publishers stand behind it, and what had been published by a date. */
export const SourceChoices = () => {
  const { catalogue, filters } = useTracker()
  const choose = useChoose()
  return (
    <div className={styles.choices}>
      <FacetList facet="source" title="Sources" />
      <Segmented
        name="Independent publishers"
        options={(['any', 'single', 'several'] as const).map((amount) => {
          const evidence = amount === 'any' ? null : amount
          return [amount, `${amounts[amount]} (${countOf(catalogue, { ...filters, evidence })})`] as const
        })}
        value={filters.evidence ?? 'any'}
        onChoose={(amount) => choose({ filters: { evidence: amount === 'any' ? null : amount } })}
      />
      <DateField label="As known on" value={filters.known} onChoose={(known) => choose({ filters: { known } })} />
      <p className={styles.hint}>
        Shows only what had been published by then. An article without an exact date counts from its latest possible
        one.
      </p>
    </div>
  )
}
