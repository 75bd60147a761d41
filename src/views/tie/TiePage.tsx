import { useTracker } from '#access/tracker.ts'
import { Facts } from '#design/Facts.tsx'
import { Section } from '#design/Section.tsx'
import { Stack } from '#design/Stack.tsx'
import { ClaimList } from '#marks/ClaimList.tsx'
import { DisputeBoxes } from '#marks/DisputeMark.tsx'
import { basisWords } from '#marks/naming.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { OrganizationLink } from '#marks/RecordLink.tsx'
import { Events } from '#marks/RecordPage.tsx'
import { RelationshipList } from '#marks/RelationshipList.tsx'
import { StageMark } from '#marks/StageMark.tsx'
import { dateWords } from '#query/date-words.ts'
import { newestFirst } from '#query/order.ts'
import { tiesBetween } from '#query/ties.ts'
import type { Organization } from '#record/dataset.ts'
import { tieId } from '#record/ids.ts'
import { betweenBoth } from './between.ts'
import { Promises } from './Promises.tsx'

/** Everything between two organizations: what they share, what was promised, who said what, on which evidence. */
export const TiePage = ({ a, b }: { a: Organization; b: Organization }) => {
  const { catalogue, answer } = useTracker()
  const id = tieId(a.id, b.id)
  const tie = answer.ties.find((one) => one.id === id)
  const whole = tiesBetween(catalogue.dataset.events, catalogue.dataset.relationships).find((one) => one.id === id)
  const { claims, disputes } = betweenBoth(catalogue, a.id, b.id)
  const [first, last] = [whole?.events[0], whole?.events.at(-1)]
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
        <Section title="At a glance">
          <Facts
            entries={[
              ['Between', <OrganizationLink key="a" id={a.id} />],
              ['and', <OrganizationLink key="b" id={b.id} />],
              ['First shared event', first && dateWords(first.date)],
              ['Latest shared event', last && dateWords(last.date)],
            ]}
          />
        </Section>
        {whole && whole.relationships.length > 0 && (
          <Section title="Relationships">
            <RelationshipList relationships={whole.relationships} />
          </Section>
        )}
        {whole && <Promises events={whole.events} pair={[a.id, b.id]} />}
        {whole && <Events title="Shared events" events={newestFirst(tie?.events ?? [])} all={whole.events} />}
        {claims.length > 0 && (
          <Section title="Who said what">
            <ClaimList claims={claims} />
          </Section>
        )}
        {disputes.length > 0 && (
          <Section title="Disputes">
            <DisputeBoxes disputes={disputes} />
          </Section>
        )}
      </Stack>
    </>
  )
}
