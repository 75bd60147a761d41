import { PersonPage } from '#views/person/PersonPage.tsx'
import { type DrawRecord, RecordRoute } from './RecordRoute.tsx'

const draw: DrawRecord = (id, { people }) => {
  const person = people.get(id)
  return person && <PersonPage person={person} />
}

/** The page of a person. */
export const PersonRoute = () => <RecordRoute kind="person" draw={draw} />
