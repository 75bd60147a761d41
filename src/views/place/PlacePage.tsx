import { useRegistry, wholeOf } from '#access/details.ts'
import { useTracker } from '#access/tracker.ts'
import { Facts } from '#design/Facts.tsx'
import { Section } from '#design/Section.tsx'
import { Columns, Stack } from '#design/Stack.tsx'
import { EvidenceList } from '#marks/EvidenceList.tsx'
import { Names } from '#marks/Names.tsx'
import { PageHead } from '#marks/PageHead.tsx'
import { LinkLine, RecordLink } from '#marks/RecordLink.tsx'
import { ClaimsOn, DisputesOn, Events } from '#marks/RecordPage.tsx'
import { eventsUnder } from '#query/mentions.ts'
import { below } from '#query/tree.ts'
import type { PlaceHead } from '#record/core.ts'
import type { Place } from '#record/dataset.ts'
import { placeLevels } from '#record/vocabulary.ts'

/** Degrees north and east, with where they come from. */
const coordinatesWords = ({ latitude, longitude, source }: NonNullable<Place['coordinates']>): string =>
  `${latitude}° N, ${longitude}° E (${source})`

/** One place: where it lies, what lies in it, and what happened there. */
export const PlacePage = ({ place: head }: { place: PlaceHead }) => {
  const { catalogue, answer } = useTracker()
  const place = wholeOf(useRegistry().places, head.id)
  const inside = below(catalogue.inside, place.id)
  const all = eventsUnder(catalogue, 'place', [place.id])
  const seated = catalogue.held.organizations.filter((o) => o.place !== undefined && inside.includes(o.place))
  const children = catalogue.inside.get(place.id)
  return (
    <>
      <PageHead
        kicker={placeLevels[place.level]}
        title={place.name}
        under={<Names aliases={place.aliases} />}
        lead={place.description}
      />
      <Stack>
        <Columns>
          <Stack>
            <Events title="Events here" events={answer.events.among(all)} all={all} />
          </Stack>
          <Stack>
            <Section title="Where it is">
              <Facts
                entries={[
                  ['Lies in', place.parent && <RecordLink kind="place" id={place.parent} />],
                  ['How that is known', place.parent_basis],
                  ['Coordinates', place.coordinates && coordinatesWords(place.coordinates)],
                  ['Places in it', children && <LinkLine ids={children} />],
                  ['Organizations here', seated.length > 0 && <LinkLine ids={seated.map((o) => o.id)} />],
                ]}
              />
            </Section>
            <Section title="Evidence for this entry">
              <EvidenceList evidence={place.evidence} />
            </Section>
          </Stack>
        </Columns>
        <DisputesOn id={place.id} />
        <ClaimsOn id={place.id} title="What is said" />
      </Stack>
    </>
  )
}
