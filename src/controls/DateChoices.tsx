import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { countIf } from '#query/counts.ts'
import { yearsOf } from '#query/periods.ts'
import styles from './Choices.module.css'
import { DateField } from './DateField.tsx'
import { Switch } from './Switch.tsx'

/** Whole years to choose with one press, each with its events; the latest ones where there are many. */
const Years = () => {
  const { catalogue, filters } = useTracker()
  const choose = useChoose()
  const years = yearsOf(catalogue).slice(-mostYears)
  return (
    <fieldset className={styles.years}>
      <legend className="visually-hidden">Whole years</legend>
      {years.map((year) => {
        const only = filters.from === year && filters.to === year
        return (
          <Button
            key={year}
            aria-pressed={only}
            onClick={() => choose({ filters: only ? { from: null, to: null } : { from: year, to: year } })}
          >
            {year} <span className={styles.count}>{countIf(catalogue, filters, { from: year, to: year })}</span>
          </Button>
        )
      })}
    </fieldset>
  )
}

const mostYears = 24

/** The range of dates, and whether dates that only may lie in it count. */
export const DateChoices = () => {
  const { catalogue, filters } = useTracker()
  const choose = useChoose()
  return (
    <div className={styles.choices}>
      <Years />
      <DateField label="From" value={filters.from} onChoose={(from) => choose({ filters: { from } })} />
      <DateField label="To" value={filters.to} onChoose={(to) => choose({ filters: { to } })} />
      <p className={styles.hint}>Both ends are included. On the activity chart, drag to choose months.</p>
      <Switch
        checked={filters.certain}
        onChange={(certain) => choose({ filters: { certain } })}
        count={countIf(catalogue, filters, { certain: true })}
      >
        Only dates that surely lie in the range
      </Switch>
    </div>
  )
}
