import { useRegistry } from '#access/details.ts'
import { useTracker } from '#access/tracker.ts'
import { Facts } from '#design/Facts.tsx'
import { Section } from '#design/Section.tsx'
import { Columns, Stack } from '#design/Stack.tsx'
import { ClaimSection } from '#marks/ClaimSection.tsx'
import { DisputeBoxes } from '#marks/DisputeMark.tsx'
import { EvidenceHealth } from '#marks/EvidenceHealth.tsx'
import { basisWords } from '#marks/naming.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { OrganizationLink } from '#marks/RecordLink.tsx'
import { Events } from '#marks/RecordPage.tsx'
import { RelationshipList } from '#marks/RelationshipList.tsx'
import { StageMark } from '#marks/StageMark.tsx'
import { wholeAnswer } from '#query/answer.ts'
import { dateWords } from '#query/date-words.ts'
import { noEvents } from '#query/events.ts'
import { articlesBehind } from '#query/health.ts'
import type { OrganizationHead } from '#record/core.ts'
import { betweenBoth } from './between.ts'
import { Promises } from './Promises.tsx'

/** Everything between two organizations: what they share, what was promised, who said what, on which evidence. */
export const TiePage = ({ a, b }: { a: OrganizationHead; b: OrganizationHead }) => {
  const { catalogue, answer } = useTracker()
  const tie = answer.ties.between(a.id, b.id)
  const whole = wholeAnswer(catalogue).ties.between(a.id, b.id)
  const { claims, disputes } = betweenBoth(useRegistry(), a.id, b.id)
  const [first, last] = [whole?.events.at(0), whole?.events.at(-1)]
  return (
    <>
      <PageHead
        kicker="Tie"
        title={`${a.name} and ${b.name}`}
        under={whole ? <StageMark of={whole} /> : undefined}
        lead={
          whole
            ? `Rests on ${basisWords(whole)}.`
            : 'The record holds no event and no relationship that joins these two.'
        }
      />
      <Stack>
        <Columns>
          <Stack>
            <Section title="At a glance">
              <Facts
                entries={[
                  ['Between', <OrganizationLink key="a" id={a.id} />],
                  ['and', <OrganizationLink key="b" id={b.id} />],
                  ['First shared event', first && dateWords(first.date)],
                  ['Latest shared event', last && dateWords(last.date)],
                ]}
              />
              {whole && (
                <EvidenceHealth
                  sources={[
                    ...articlesBehind(catalogue, whole.events.set),
                    ...whole.relationships.flatMap(({ sources }) => sources),
                  ]}
                />
              )}
            </Section>
            {whole && <Promises events={whole.events} pair={[a.id, b.id]} />}
          </Stack>
          {whole && whole.relationships.length > 0 && (
            <Section title="Relationships">
              <RelationshipList relationships={whole.relationships} />
            </Section>
          )}
        </Columns>
        {whole && <Events title="Shared events" events={tie?.events ?? noEvents(catalogue)} all={whole.events} />}
        <ClaimSection title="Who said what" claims={claims} />
        {disputes.length > 0 && (
          <Section title="Disputes">
            <DisputeBoxes disputes={disputes} />
          </Section>
        )}
      </Stack>
    </>
  )
}
