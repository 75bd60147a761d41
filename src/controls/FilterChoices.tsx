import type { ReactNode } from 'react'
import { DateChoices } from './DateChoices.tsx'
import { FacetList } from './FacetList.tsx'
import { OrganizationChoices } from './OrganizationChoices.tsx'
import { SourceChoices } from './SourceChoices.tsx'

const bodies = {
  Dates: () => <DateChoices />,
  Organizations: () => <OrganizationChoices />,
  People: () => <FacetList facet="person" title="People" />,
  Places: () => <FacetList facet="place" title="Places and all inside them" />,
  Kind: () => <FacetList facet="kind" title="Kind of event" />,
  Outcome: () => <FacetList facet="outcome" title="Outcome" />,
  Programmes: () => <FacetList facet="programme" title="Programmes cited" />,
  Sources: () => <SourceChoices />,
} as const satisfies Record<string, () => ReactNode>

export type FilterTitle = keyof typeof bodies

/** What can be chosen under one heading of the filters. */
export const FilterChoices = ({ title }: { title: FilterTitle }) => bodies[title]()
