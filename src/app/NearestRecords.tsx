import { useLocation } from 'react-router'
import { useTracker } from '#access/tracker.ts'
import { Section } from '#design/Section.tsx'
import { kindOf } from '#marks/naming.ts'
import { RecordLink } from '#marks/RecordLink.tsx'
import { nearestIds } from '#query/nearest-ids.ts'

/** The records whose ids come nearest to what the address ends with; nothing where none is meant. */
export const NearestRecords = () => {
  const { pathname } = useLocation()
  const { catalogue, whole } = useTracker()
  const asked = pathname.split('/').filter(Boolean).at(-1) ?? ''
  // By their names alone, without the shapes of camps that only organizations have: so they stand under each other.
  const near = nearestIds(catalogue, asked).map((id) => ({ id, kind: kindOf(whole, id) }))
  if (near.length === 0) return null
  return (
    <Section title="Perhaps one of these">
      <ul>
        {near.map(({ id, kind }) => (
          <li key={id}>{kind && <RecordLink kind={kind} id={id} />}</li>
        ))}
      </ul>
    </Section>
  )
}
