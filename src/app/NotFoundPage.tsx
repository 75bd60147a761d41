import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { PageLink } from '#access/links.ts'
import { Section } from '#design/Section.tsx'
import { Stack } from '#design/Stack.tsx'
import { hrefs } from '#link/paths.ts'
import { excerpt } from '#link/problem.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { near } from './near.ts'

/** Says that there is no such page, and offers the records whose ids come nearest. */
export const NotFoundPage = () => {
  const { pathname } = useLocation()
  const [isNearHere, setNearHere] = useState(near.isHere)
  useEffect(() => {
    // Without them the page has said what there is to say.
    near.load().then(
      () => setNearHere(true),
      () => {},
    )
  }, [])
  return (
    <>
      <PageHead title="No such page" lead={`The record holds nothing at “${excerpt(pathname, 80)}”.`} />
      <Stack>
        {isNearHere && <near.View />}
        <Section title="Where to go from here">
          <p>
            <PageLink to={hrefs.home()}>The dashboard</PageLink>
          </p>
        </Section>
      </Stack>
    </>
  )
}
