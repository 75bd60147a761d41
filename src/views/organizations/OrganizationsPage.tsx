import { useChoose } from '#access/choosing.ts'
import { useTracker } from '#access/tracker.ts'
import { Segmented } from '#design/Segmented.tsx'
import { type OrganizationGroup, type OrganizationSort, organizationGroups, organizationSorts } from '#link/view.ts'
import { PageHead } from '#marks/PageHead.tsx'
import styles from './OrganizationsSection.module.css'
import { OrganizationsSection } from './OrganizationsSection.tsx'

const sortWords: Record<OrganizationSort, string> = { events: 'Events', name: 'Name', latest: 'Latest', stage: 'Stage' }
const groupWords: Record<OrganizationGroup, string> = { camp: 'Camp', type: 'Type', place: 'Place', none: 'None' }

/** The organizations at full size, with the choice of order and groups. */
export const OrganizationsPage = () => {
  const { view } = useTracker()
  const choose = useChoose()
  const sort = organizationSorts.find((one) => one === view.sort) ?? organizationSorts[0]
  const group = organizationGroups.find((one) => one === view.group) ?? organizationGroups[0]
  return (
    <>
      <PageHead
        title="Organizations on record"
        lead="The group and its units, the governments and Party organs it deals with, and everyone else."
      />
      <OrganizationsSection
        sort={sort}
        group={group}
        page={48}
        controls={
          <div className={styles.choices}>
            <Segmented
              name="Sort by"
              options={organizationSorts.map((one) => [one, sortWords[one]] as const)}
              value={sort}
              onChoose={(next) => choose({ view: { sort: next === 'events' ? null : next } })}
            />
            <Segmented
              name="Group by"
              options={organizationGroups.map((one) => [one, groupWords[one]] as const)}
              value={group}
              onChoose={(next) => choose({ view: { group: next === 'camp' ? null : next } })}
            />
          </div>
        }
      />
    </>
  )
}
