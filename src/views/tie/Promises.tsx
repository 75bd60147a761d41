import { Section } from '#design/Section.tsx'
import { OutcomeList } from '#marks/OutcomeList.tsx'
import { stagesOfOutcome } from '#query/stage.ts'
import type { RecordEvent } from '#record/dataset.ts'

interface PromisesProps {
  events: readonly RecordEvent[]
  pair: readonly [string, string]
}

/** Outcomes that bind these two to each other; nothing where there are none. */
export const Promises = ({ events, pair }: PromisesProps) => {
  const binding = events
    .flatMap((event) => event.outcomes ?? [])
    .filter((outcome) => stagesOfOutcome(outcome).some(({ one, other }) => pair.includes(one) && pair.includes(other)))
  if (binding.length === 0) return null
  return (
    <Section title="What was promised or agreed">
      <OutcomeList outcomes={binding} full />
    </Section>
  )
}
