import { useRegistry } from '#access/details.ts'
import { PageLink } from '#access/links.ts'
import { useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { Stack } from '#design/Stack.tsx'
import { hrefOf } from '#link/paths.ts'
import { DisputePositions } from '#marks/DisputeMark.tsx'
import { counted } from '#marks/naming.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { LinkLine } from '#marks/RecordLink.tsx'
import { ClaimLines } from './ClaimLines.tsx'
import styles from './DisputesPage.module.css'

/** Every dispute of the record: what it is about, all sides with their sources, and what it touches. */
export const DisputesPage = () => {
  const { catalogue } = useTracker()
  const { disputes, claims } = useRegistry()
  const articles = new Set(catalogue.held.disputes.flatMap(({ sources }) => sources.flat())).size
  return (
    <>
      <PageHead
        title="Disputes"
        lead={`${counted(disputes.length, 'dispute')} among ${counted(articles, 'article')}. Where sources conflict the record corrects nothing: each side stands beside the other, with its evidence. The filters narrow events and ties, not this list.`}
      />
      <Stack>
        {disputes.length > 1 && (
          <ul className={styles.topics} aria-label="Disputes on this page">
            {disputes.map(({ id, topic }) => (
              <li key={id}>
                <PageLink to={hrefOf('dispute', id) ?? '/'}>{topic}</PageLink>
              </li>
            ))}
          </ul>
        )}
        {disputes.map((dispute) => (
          <div key={dispute.id} id={dispute.id}>
            <Section title={dispute.topic} aside={counted(dispute.positions.length, 'side')}>
              <div className={styles.dispute}>
                <DisputePositions dispute={dispute} />
                <div className={styles.about}>
                  <span>Touches</span> <LinkLine ids={dispute.about} />
                </div>
                <ClaimLines claims={claims.filter(({ id }) => dispute.about.includes(id))} />
              </div>
            </Section>
          </div>
        ))}
      </Stack>
    </>
  )
}
