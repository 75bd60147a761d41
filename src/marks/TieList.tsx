import { PageLink } from '#access/links.ts'
import { useTracker } from '#access/tracker.ts'
import { hrefs } from '#link/paths.ts'
import { isAcross } from '#query/outside.ts'
import { otherEnd, strongestFirst, type Tie } from '#query/ties.ts'
import { basisWords, nameOf } from './naming.ts'
import { Paged } from './Paged.tsx'
import { OrganizationLink } from './RecordLink.tsx'
import { StageMark } from './StageMark.tsx'
import styles from './TieList.module.css'

const page = 12 // ties before more are asked for

/** The ties of one organization, those over the group's border first: who is at the other end, the stage, on what it rests. */
export const TieList = ({ ties, from }: { ties: readonly Tie[]; from: string }) => {
  const { whole } = useTracker()
  const weight = (tie: Tie): number => Number(isAcross(whole, tie))
  const sorted = [...ties].sort((x, y) => weight(y) - weight(x) || strongestFirst(x, y))
  return (
    <Paged items={sorted} page={page} nouns={['tie', 'ties']}>
      {(shown) => (
        <ul className={styles.ties} aria-label="Ties">
          {shown.map((tie) => {
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
      )}
    </Paged>
  )
}
