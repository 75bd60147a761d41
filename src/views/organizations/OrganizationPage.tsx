import { useRegistry, wholeOf } from '#access/details.ts'
import { useTracker } from '#access/tracker.ts'
import { Facts } from '#design/Facts.tsx'
import { Section } from '#design/Section.tsx'
import { Shape } from '#design/Shape.tsx'
import { Columns, Stack } from '#design/Stack.tsx'
import { Attribution } from '#marks/Attribution.tsx'
import { EvidenceHealth } from '#marks/EvidenceHealth.tsx'
import { EvidenceList } from '#marks/EvidenceList.tsx'
import { Names } from '#marks/Names.tsx'
import { counted } from '#marks/naming.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { LinkLine, RecordLink } from '#marks/RecordLink.tsx'
import { ClaimsOn, DisputesOn, Events } from '#marks/RecordPage.tsx'
import { RelationshipList } from '#marks/RelationshipList.tsx'
import { TieList } from '#marks/TieList.tsx'
import { wholeAnswer } from '#query/answer.ts'
import { articlesBehind } from '#query/health.ts'
import { allEventsOf, profileOf } from '#query/profile.ts'
import type { OrganizationHead } from '#record/core.ts'
import { camps, organizationTypes } from '#record/vocabulary.ts'
import { OrganizationActivity } from './OrganizationActivity.tsx'
import { Posts } from './Posts.tsx'
import { sparkWords } from './Sparkline.tsx'
import { spanOf, sparkOf } from './spark.ts'

/** Everything the record holds on an organization. */
export const OrganizationPage = ({ organization: head }: { organization: OrganizationHead }) => {
  const { catalogue, answer } = useTracker()
  const { id } = head
  const organization = wholeOf(useRegistry().organizations, id)
  const { events: takesPart } = profileOf(answer, head)
  const months = sparkOf(catalogue, takesPart, spanOf(answer))
  const all = allEventsOf(catalogue, id)
  const ties = answer.ties.of(id)
  const everyTie = wholeAnswer(catalogue).ties.of(id).length
  const relationships = answer.relationships.filter((r) => r.from === id || r.to === id)
  return (
    <>
      <PageHead
        kicker={
          <>
            <Shape tone={organization.camp} /> {camps[organization.camp]} · {organizationTypes[organization.type]}
          </>
        }
        title={organization.name}
        under={<Names aliases={organization.aliases} />}
        lead={
          organization.description && (
            <>
              <Attribution status={organization.status} by={organization.by} by_unnamed={organization.by_unnamed} />{' '}
              {organization.description}
            </>
          )
        }
      />
      <Stack>
        <Columns>
          <Stack>
            <Section
              title="Ties"
              aside={
                ties.length < everyTie ? `${ties.length} of ${everyTie} pass the filters` : counted(ties.length, 'tie')
              }
            >
              {ties.length === 0 ? <p>No tie passes the filters.</p> : <TieList ties={ties} from={id} />}
            </Section>
            {relationships.length > 0 && (
              <Section title="Relationships">
                <RelationshipList relationships={relationships} />
              </Section>
            )}
            <Events title="Timeline" events={takesPart} all={all} />
          </Stack>
          <Stack>
            <Section title="Profile">
              <Facts
                entries={[
                  ['Place', organization.place && <RecordLink kind="place" id={organization.place} />],
                  ['Unit of', organization.parent && <LinkLine ids={[organization.parent]} />],
                  ['Units', catalogue.units.get(id) && <LinkLine ids={catalogue.units.get(id) ?? []} />],
                ]}
              />
            </Section>
            {months.some((month) => month.events > 0) && (
              <Section title="Activity" aside={sparkWords(months)}>
                <OrganizationActivity months={months} />
              </Section>
            )}
            <Posts organization={id} />
            <Section title="Evidence">
              <EvidenceHealth sources={[...head.sources, ...articlesBehind(catalogue, all.set)]} />
              <EvidenceList evidence={organization.evidence} />
            </Section>
          </Stack>
        </Columns>
        <DisputesOn id={id} />
        <ClaimsOn id={id} title="What is said" />
      </Stack>
    </>
  )
}
