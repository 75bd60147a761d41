import { useLocation } from 'react-router'
import { PageLink } from '#access/links.ts'
import { useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { Stack } from '#design/Stack.tsx'
import { hrefs } from '#link/paths.ts'
import { excerpt } from '#link/problem.ts'
import { kindOf } from '#marks/naming.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { RecordLink } from '#marks/RecordLink.tsx'
import { nearestIds } from '#query/nearest-ids.ts'

/** Says that there is no such page, and offers the records whose ids come nearest. */
export const NotFoundPage = () => {
  const { pathname } = useLocation()
  const { catalogue, whole } = useTracker()
  const asked = pathname.split('/').filter(Boolean).at(-1) ?? ''
  // By their names alone, without the shapes of camps that only organizations have: so they stand under each other.
  const near = nearestIds(catalogue, asked).map((id) => ({ id, kind: kindOf(whole, id) }))
  return (
    <>
      <PageHead title="No such page" lead={`The record holds nothing at “${excerpt(pathname, 80)}”.`} />
      <Stack>
        {near.length > 0 && (
          <Section title="Perhaps one of these">
            <ul>
              {near.map(({ id, kind }) => (
                <li key={id}>{kind && <RecordLink kind={kind} id={id} />}</li>
              ))}
            </ul>
          </Section>
        )}
        <Section title="Where to go from here">
          <p>
            <PageLink to={hrefs.home()}>The dashboard</PageLink>
          </p>
        </Section>
      </Stack>
    </>
  )
}
