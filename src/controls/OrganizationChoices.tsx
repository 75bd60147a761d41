import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { countIf } from '#query/counts.ts'
import styles from './Choices.module.css'
import { FacetList } from './FacetList.tsx'
import { Switch } from './Switch.tsx'

/** Which organizations take part, all together or any, with or without their units; and which camps. */
export const OrganizationChoices = () => {
  const { catalogue, filters } = useTracker()
  const choose = useChoose()
  return (
    <div className={styles.choices}>
      <FacetList facet="camp" title="With a participant from" />
      <FacetList facet="org" title="Organizations" />
      <Switch
        checked={filters.match === 'all'}
        onChange={(all) => choose({ filters: { match: all ? 'all' : 'any' } })}
        count={countIf(catalogue, filters, { match: 'all' })}
      >
        All of the chosen ones together
      </Switch>
      <Switch
        checked={filters.units}
        onChange={(units) => choose({ filters: { units } })}
        count={countIf(catalogue, filters, { units: true })}
      >
        An organization stands for its units too
      </Switch>
    </div>
  )
}
