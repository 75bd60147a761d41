import { useTracker } from '#access/tracker.ts'
import { Facts } from '#design/Facts.tsx'
import { Section } from '#design/Section.tsx'
import { Columns, Stack } from '#design/Stack.tsx'
import { EvidenceList } from '#marks/EvidenceList.tsx'
import { Names } from '#marks/Names.tsx'
import { PageHead } from '#marks/PageHead.tsx'
import { LinkLine } from '#marks/RecordLink.tsx'
import { ClaimsOn, DisputesOn, Events } from '#marks/RecordPage.tsx'
import { newestFirst } from '#query/order.ts'
import type { Programme } from '#record/dataset.ts'
import { statuses } from '#record/vocabulary.ts'

/** One policy or plan: who cites it, at which events, and what is disputed about it. */
export const ProgrammePage = ({ programme }: { programme: Programme }) => {
  const { catalogue, answer } = useTracker()
  const cites = (event: { programmes?: readonly string[] | undefined }): boolean =>
    event.programmes?.includes(programme.id) ?? false
  return (
    <>
      <PageHead
        kicker="Programme"
        title={programme.name}
        under={<Names aliases={programme.aliases} />}
        lead={programme.description}
      />
      <Stack>
        <Columns>
          <Stack>
            <Events
              title="Events that cite it"
              events={newestFirst(answer.events.filter(cites))}
              all={catalogue.dataset.events.filter(cites)}
            />
          </Stack>
          <Stack>
            <Section title="How it comes up">
              <Facts
                entries={[
                  ['Status', statuses[programme.status ?? 'reported']],
                  ['Cited by', programme.by ? <LinkLine ids={programme.by} /> : programme.by_unnamed],
                ]}
              />
            </Section>
            <Section title="Evidence for this entry">
              <EvidenceList evidence={programme.evidence} />
            </Section>
          </Stack>
        </Columns>
        <DisputesOn id={programme.id} />
        <ClaimsOn id={programme.id} title="What is said" />
      </Stack>
    </>
  )
}
