import { PageLink } from '#access/links.ts'
import { useFiltered } from '#access/tracker.ts'
import { Stack } from '#design/Stack.tsx'
import { hrefs } from '#link/paths.ts'
import { Empty } from '#marks/Empty.tsx'
import { PageHead } from '#marks/PageHead.tsx'
import { RelationshipsSection } from '#views/relationships/RelationshipsSection.tsx'
import styles from './DashboardPage.module.css'
import { KeyFigures } from './KeyFigures.tsx'
import { OrganizationsLater, TimelineLater } from './later-sections.ts'

// The same at every drawing, so that what they stand beside is drawn anew only for a reason of its own.
const fullView = <PageLink to={hrefs.relationships()}>Full view</PageLink>
const fullTimeline = <PageLink to={hrefs.timeline()}>Full timeline</PageLink>
const allCards = <PageLink to={hrefs.organizations()}>All, sorted and grouped</PageLink>

/** All at one glance: who is tied to whom, when it happened, what the organizations are, and how well-sourced it is. */
export const DashboardPage = () => {
  const { whole, answer } = useFiltered()
  const subject = whole.organizations.get(whole.held.subject)
  return (
    <>
      <PageHead
        title={`${subject?.name ?? whole.held.title}: its alliances`}
        lead="Who it ties itself to, when they met, what was promised, and who says so."
      />
      <Stack>
        {answer.events.length === 0 && <Empty what="events" />}
        <KeyFigures />
        <div className={styles.pair}>
          <RelationshipsSection most={8} rows={12} brief aside={fullView} />
          <TimelineLater most={5} aside={fullTimeline} />
        </div>
        <OrganizationsLater sort="events" group="none" page={12} aside={allCards} />
      </Stack>
    </>
  )
}
