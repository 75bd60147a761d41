import { ProgrammePage } from '#views/programme/ProgrammePage.tsx'
import { type DrawRecord, RecordRoute } from './RecordRoute.tsx'

const draw: DrawRecord = (id, { programmes }) => {
  const programme = programmes.get(id)
  return programme && <ProgrammePage programme={programme} />
}

/** The page of a programme. */
export const ProgrammeRoute = () => <RecordRoute kind="programme" draw={draw} />
