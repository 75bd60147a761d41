import type { OrganizationGroup } from '#link/view.ts'
import type { Catalogue } from '#query/catalogue.ts'
import type { OrganizationHead } from '#record/core.ts'
import { camps, organizationTypes } from '#record/vocabulary.ts'

/** The title of the group an organization stands in; empty where organizations are not grouped. */
export const groupTitle = (organization: OrganizationHead, group: OrganizationGroup, catalogue: Catalogue): string => {
  if (group === 'none') return ''
  if (group === 'type') return organizationTypes[organization.type]
  if (group === 'place') return catalogue.places.get(organization.place ?? '')?.name ?? 'Place not recorded'
  return organization.camp === 'subject' ? `${camps.subject} and its units` : camps[organization.camp]
}
