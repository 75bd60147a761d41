import { memo, useMemo, useState } from 'react'
import { PageLink } from '#access/links.ts'
import { useLight, usePointable } from '#access/pointing.ts'
import { useFiltered, useWhole } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { hrefs } from '#link/paths.ts'
import { basisWords, counted, nameOf } from '#marks/naming.ts'
import { OrganizationLink } from '#marks/RecordLink.tsx'
import { StageMark } from '#marks/StageMark.tsx'
import type { Catalogue } from '#query/catalogue.ts'
import { groupBy } from '#query/order.ts'
import { isAcross } from '#query/outside.ts'
import { strongestFirst, type Tie } from '#query/ties.ts'
import { camps } from '#record/vocabulary.ts'
import styles from './TieTable.module.css'

const Row = ({ tie }: { tie: Tie }) => {
  const whole = useWhole()
  const light = useLight('tie', tie.id)
  const pointable = usePointable('tie', tie.id)
  const words = basisWords(tie)
  const [a, b] = [nameOf(whole, 'organization', tie.a), nameOf(whole, 'organization', tie.b)]
  return (
    <tr data-light={light} {...pointable}>
      <th scope="row">
        <span className={styles.ends}>
          <OrganizationLink id={tie.a} />
          <OrganizationLink id={tie.b} />
          <span className={styles.narrow}>
            <StageMark of={tie} />
          </span>
        </span>
      </th>
      <td className={styles.wide}>
        <StageMark of={tie} />
      </td>
      <td>
        <PageLink to={hrefs.tie(tie.a, tie.b)} aria-label={`Tie between ${a} and ${b}: ${words}`}>
          {words}
        </PageLink>
      </td>
    </tr>
  )
}

const page = 50 // rows that are asked for at a time, at least

const parts = [
  `Between ${camps.subject} and others`,
  'Between its units and others',
  'Within the group',
  'Among others',
] as const

/** The part of the table that a tie stands in. */
const partOf = (catalogue: Catalogue, tie: Tie): number => {
  const { subject } = catalogue.held
  if (isAcross(catalogue, tie)) return tie.a === subject || tie.b === subject ? 0 : 1
  return catalogue.organizations.get(tie.a)?.camp === 'subject' ? 2 : 3
}

/** The same ties as a table, those of the group with others first, in each part the strongest first; `most` until more are asked for. */
export const TieTable = memo(({ ties, most }: { ties: readonly Tie[]; most: number }) => {
  const [asked, setAsked] = useState({ ties, rows: most })
  const { catalogue } = useFiltered()
  const sorted = useMemo(
    () => [...ties].sort((x, y) => partOf(catalogue, x) - partOf(catalogue, y) || strongestFirst(x, y)),
    [ties, catalogue],
  )
  const rows = asked.ties === ties ? asked.rows : most
  const left = sorted.length - rows
  const step = Math.min(Math.max(page, most), left)
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">Ties between organizations, strongest first</caption>
        <thead>
          <tr>
            <th scope="col">Between</th>
            <th scope="col" className={styles.wide}>
              Stage
            </th>
            <th scope="col">Rests on</th>
          </tr>
        </thead>
        {[...groupBy(sorted.slice(0, rows), (tie) => parts[partOf(catalogue, tie)] ?? '')].map(([part, own]) => (
          <tbody key={part}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.part}>
                {part}
              </th>
            </tr>
            {own.map((tie) => (
              <Row key={tie.id} tie={tie} />
            ))}
          </tbody>
        ))}
      </table>
      {left > 0 && (
        <Button className={styles.more} onClick={() => setAsked({ ties, rows: rows + step })}>
          Show {counted(step, 'more tie', 'more ties')}
        </Button>
      )}
    </>
  )
})
