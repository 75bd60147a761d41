import { memo } from 'react'
import { endOf, stretchWords, type Unit } from '#marks/stretches.ts'
import { type Month, monthsBetween } from '#query/periods.ts'
import { type Camp, camps } from '#record/vocabulary.ts'
import styles from './Activity.module.css'

interface ActivityTableProps {
  bars: readonly Month[]
  unit: Unit
  shown: readonly Camp[]
  /** How many articles came out in each month that has any. */
  articles: ReadonlyMap<string, number>
}

/** How many articles came out in the months of a bar; one dated to several months counts in each. */
const articlesIn = (articles: ReadonlyMap<string, number>, begin: string, unit: Unit): number =>
  monthsBetween(begin, endOf(begin, unit)).reduce((sum, month) => sum + (articles.get(month) ?? 0), 0)

/** The numbers of the chart in words, folded away until they are asked for. */
export const ActivityTable = memo(({ bars, unit, shown, articles }: ActivityTableProps) => (
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
          <th scope="col">Sources published</th>
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
            <td>{articlesIn(articles, bar.month, unit) || 'none'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
))
