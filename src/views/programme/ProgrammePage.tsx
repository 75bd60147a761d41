import { useRegistry, wholeOf } from '#access/details.ts'
import { useTracker } from '#access/tracker.ts'
import { Facts } from '#design/Facts.tsx'
import { Section } from '#design/Section.tsx'
import { Columns, Stack } from '#design/Stack.tsx'
import { EvidenceList } from '#marks/EvidenceList.tsx'
import { Names } from '#marks/Names.tsx'
import { PageHead } from '#marks/PageHead.tsx'
import { LinkLine } from '#marks/RecordLink.tsx'
import { ClaimsOn, DisputesOn, Events } from '#marks/RecordPage.tsx'
import { eventsUnder } from '#query/mentions.ts'
import type { ProgrammeHead } from '#record/core.ts'
import { statuses } from '#record/vocabulary.ts'

/** One policy or plan: who cites it, at which events, and what is disputed about it. */
export const ProgrammePage = ({ programme: head }: { programme: ProgrammeHead }) => {
  const { catalogue, answer } = useTracker()
  const programme = wholeOf(useRegistry().programmes, head.id)
  const all = eventsUnder(catalogue, 'programme', [programme.id])
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
            <Events title="Events that cite it" events={answer.events.among(all)} all={all} />
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
