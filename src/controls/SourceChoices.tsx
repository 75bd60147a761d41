import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { Segmented } from '#design/Segmented.tsx'
import { countIf } from '#query/counts.ts'
import { claimKeys, claimKinds } from '#record/vocabulary.ts'
import styles from './Choices.module.css'
import { DateField } from './DateField.tsx'
import { FacetList } from './FacetList.tsx'
import { Switch } from './Switch.tsx'

const amounts = { any: 'Any', single: 'One', several: 'Several' } as const

/** What is said of an event, or came of it, by how far it may be taken as fact. */
const ClaimChoices = () => {
  const { catalogue, filters } = useTracker()
  const choose = useChoose()
  const chosen = new Set(filters.status)
  return (
    <fieldset className={styles.kinds}>
      <legend>With a claim or outcome that is</legend>
      {claimKeys.map((kind) => (
        <Switch
          key={kind}
          checked={chosen.has(kind)}
          onChange={(on) =>
            choose({ filters: { status: claimKeys.filter((one) => (one === kind ? on : chosen.has(one))).sort() } })
          }
          count={countIf(catalogue, filters, { status: [kind] })}
        >
          {claimKinds[kind]}
        </Switch>
      ))}
    </fieldset>
  )
}

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
          return [amount, `${amounts[amount]} (${countIf(catalogue, filters, { evidence })})`] as const
        })}
        value={filters.evidence ?? 'any'}
        onChoose={(amount) => choose({ filters: { evidence: amount === 'any' ? null : amount } })}
      />
      <ClaimChoices />
      <DateField label="As known on" value={filters.known} onChoose={(known) => choose({ filters: { known } })} />
      <p className={styles.hint}>
        Shows only what had been published by then. An article without an exact date counts from its latest possible
        one.
      </p>
    </div>
  )
}
