import { memo } from 'react'
import type { Month } from '#query/periods.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import styles from './Activity.module.css'
import { stretchWords, type Unit } from './activity.ts'

interface ActivityTableProps {
  bars: readonly Month[]
  unit: Unit
  shown: readonly Camp[]
}

/** The numbers of the chart in words, folded away until they are asked for. */
export const ActivityTable = memo(({ bars, unit, shown }: ActivityTableProps) => (
  <details>
    <summary>The numbers as a table</summary>
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{unit.name.charAt(0).toUpperCase() + unit.name.slice(1)}</th>
          <th scope="col">Events</th>
          {shown.map((camp) => (
            <th key={camp} scope="col">
              {camps[camp]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.month}>
            <th scope="row">{stretchWords(bar.month, unit)}</th>
            <td>{bar.events}</td>
            {shown.map((camp) => (
              <td key={camp}>{bar[camp]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
))
