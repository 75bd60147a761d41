import { OrganizationPage } from '#views/organizations/OrganizationPage.tsx'
import { type DrawRecord, RecordRoute } from './RecordRoute.tsx'

const draw: DrawRecord = (id, { organizations }) => {
  const organization = organizations.get(id)
  return organization && <OrganizationPage organization={organization} />
}

/** The page of an organization. */
export const OrganizationRoute = () => <RecordRoute kind="organization" draw={draw} />
