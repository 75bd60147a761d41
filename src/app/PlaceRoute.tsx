import { PlacePage } from '#views/place/PlacePage.tsx'
import { type DrawRecord, RecordRoute } from './RecordRoute.tsx'

const draw: DrawRecord = (id, { places }) => {
  const place = places.get(id)
  return place && <PlacePage place={place} />
}

/** The page of a place. */
export const PlaceRoute = () => <RecordRoute kind="place" draw={draw} />
