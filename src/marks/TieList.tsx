import { PageLink } from '#access/links.ts'
import { useTracker } from '#access/tracker.ts'
import { hrefs } from '#link/paths.ts'
import { otherEnd, strongestFirst, type Tie } from '#query/ties.ts'
import { basisWords, nameOf } from './naming.ts'
import { OrganizationLink } from './RecordLink.tsx'
import { StageMark } from './StageMark.tsx'
import styles from './TieList.module.css'

/** The ties of one organization: who is at the other end, the stage reached, and on what it rests. */
export const TieList = ({ ties, from }: { ties: readonly Tie[]; from: string }) => {
  const { whole } = useTracker()
  return (
    <ul className={styles.ties} aria-label="Ties">
      {[...ties].sort(strongestFirst).map((tie) => {
        const other = otherEnd(tie, from)
        return (
          <li key={tie.id} className={styles.tie}>
            <OrganizationLink id={other} />
            <StageMark of={tie} />
            <PageLink
              to={hrefs.tie(tie.a, tie.b)}
              aria-label={`Tie with ${nameOf(whole, 'organization', other)}: ${basisWords(tie)}`}
            >
              {basisWords(tie)}
            </PageLink>
          </li>
        )
      })}
    </ul>
  )
}
