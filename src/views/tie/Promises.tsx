import { useWholeEvent } from '#access/details.ts'
import { Section } from '#design/Section.tsx'
import { OutcomeList } from '#marks/OutcomeList.tsx'
import { Told } from '#marks/Told.tsx'
import type { EventHead, EventList, OutcomeHead } from '#query/events.ts'
import { stagesOfOutcome } from '#query/stage.ts'

interface PromisesProps {
  events: EventList
  pair: readonly [string, string]
}

const most = 50 // events whose outcomes are listed, the latest

const binds = (outcome: OutcomeHead, pair: readonly [string, string]): boolean =>
  stagesOfOutcome(outcome).some(({ one, other }) => pair.includes(one) && pair.includes(other))

const Binding = ({ event, pair }: { event: EventHead; pair: readonly [string, string] }) => (
  <OutcomeList outcomes={(useWholeEvent(event).outcomes ?? []).filter((outcome) => binds(outcome, pair))} full />
)

/** Outcomes that bind these two to each other; nothing where there are none. */
export const Promises = ({ events, pair }: PromisesProps) => {
  const binding = events.slice(0, most, 'newest').filter(({ outcomes }) => outcomes.some((one) => binds(one, pair)))
  if (binding.length === 0) return null
  return (
    <Section title="What was promised or agreed">
      {binding.reverse().map((event) => (
        <Told key={event.id}>
          <Binding event={event} pair={pair} />
        </Told>
      ))}
    </Section>
  )
}
