import { useLocation } from 'react-router'
import { PageLink } from '#access/links.ts'
import { useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { hrefs } from '#link/paths.ts'
import { excerpt } from '#link/problem.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { AnyLink } from '#marks/RecordLink.tsx'
import { nearestIds } from '#query/nearest-ids.ts'

/** Says that there is no such page, and offers the records whose ids come nearest. */
export const NotFoundPage = () => {
  const { pathname } = useLocation()
  const { catalogue } = useTracker()
  const asked = pathname.split('/').filter(Boolean).at(-1) ?? ''
  const near = nearestIds(catalogue, asked)
  return (
    <>
      <PageHead title="No such page" lead={`The record holds nothing at “${excerpt(pathname, 80)}”.`} />
      <Section title={near.length > 0 ? 'Perhaps one of these' : 'Where to go from here'}>
        <ul>
          {near.map((id) => (
            <li key={id}>
              <AnyLink id={id} />
            </li>
          ))}
          <li>
            <PageLink to={hrefs.home()}>The dashboard</PageLink>
          </li>
        </ul>
      </Section>
    </>
  )
}
