import { useWholeEvent } from '#access/details.ts'
import { useTracker } from '#access/tracker.ts'
import { Facts } from '#design/Facts.tsx'
import { Notice } from '#design/Notice.tsx'
import { Section } from '#design/Section.tsx'
import { Columns, Stack } from '#design/Stack.tsx'
import { DateMark } from '#marks/DateMark.tsx'
import { EvidenceHealth } from '#marks/EvidenceHealth.tsx'
import { EvidenceList } from '#marks/EvidenceList.tsx'
import { OutcomeList } from '#marks/OutcomeList.tsx'
import { PageHead } from '#marks/PageHead.tsx'
import { LinkLine, RecordLink } from '#marks/RecordLink.tsx'
import { ClaimsOn, DisputesOn } from '#marks/RecordPage.tsx'
import { SourceLine } from '#marks/SourceLine.tsx'
import { Words } from '#marks/Words.tsx'
import { dateWords } from '#query/date-words.ts'
import type { EventHead } from '#query/events.ts'
import { eventKinds } from '#record/vocabulary.ts'
import { Participants } from './Participants.tsx'
import { Remarks } from './Remarks.tsx'

/** One event and all that touches it, down to the passages it rests on. */
export const EventPage = ({ event: head }: { event: EventHead }) => {
  const { answer } = useTracker()
  const event = useWholeEvent(head)
  const passes = answer.events.has(head.number)
  return (
    <>
      <PageHead
        kicker={eventKinds[event.kind]}
        title={event.title}
        under={
          <>
            <DateMark event={head} />
            {event.name !== undefined && ` · “${event.name}”`} · <SourceLine event={head} />
          </>
        }
        lead={<Words>{event.summary}</Words>}
      />
      <Stack>
        {!passes && (
          <Notice>
            <p>The filters leave this event out of the counts and views; it is shown because the link asks for it.</p>
          </Notice>
        )}
        <Columns>
          <Stack>
            <Section title="Who took part">
              <Participants event={event} />
            </Section>
            {event.outcomes && event.outcomes.length > 0 && (
              <Section title="What came of it">
                <OutcomeList outcomes={event.outcomes} full />
              </Section>
            )}
          </Stack>
          <Stack>
            <Section title="When and where">
              <Facts
                entries={[
                  ['Date', dateWords(event.date)],
                  ['How the date is known', event.date_basis],
                  ['Place', event.place && <RecordLink kind="place" id={event.place} />],
                  ['How the place is known', event.place_basis],
                  ['Programmes', event.programmes && <LinkLine ids={event.programmes} />],
                  ['Topics', event.topics?.join(', ')],
                ]}
              />
            </Section>
            <Section title="Evidence">
              <EvidenceHealth sources={head.sources} />
              <EvidenceList evidence={event.evidence} />
            </Section>
            <Remarks event={event} />
          </Stack>
        </Columns>
        <DisputesOn id={event.id} />
        <ClaimsOn id={event.id} title="What is said of it" />
      </Stack>
    </>
  )
}
