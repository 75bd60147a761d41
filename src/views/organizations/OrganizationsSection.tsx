import { type ReactNode, useMemo, useState } from 'react'
import { useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { Section } from '#design/Section.tsx'
import type { OrganizationGroup, OrganizationSort } from '#link/view.ts'
import { Empty } from '#marks/Empty.tsx'
import { counted } from '#marks/naming.ts'
import { groupBy, sortProfiles } from '#query/order.ts'
import type { Profile } from '#query/profile.ts'
import { groupTitle } from './grouping.ts'
import { OrganizationCard } from './OrganizationCard.tsx'
import styles from './OrganizationsSection.module.css'
import { spanOf, sparkOf } from './spark.ts'

interface OrganizationsSectionProps {
  sort: OrganizationSort
  group: OrganizationGroup
  /** How many cards show before the rest is asked for. */
  page: number
  controls?: ReactNode
  aside?: ReactNode
}

/** The organizations as cards, sorted and grouped, a page at a time. */
export const OrganizationsSection = ({ sort, group, page, controls, aside }: OrganizationsSectionProps) => {
  const { catalogue, answer, profiles } = useTracker()
  const [pages, setPages] = useState(1)
  const sorted = useMemo(() => sortProfiles(profiles, sort), [profiles, sort])
  const span = useMemo(() => spanOf(answer), [answer])
  const shown = sorted.slice(0, pages * page)
  const titleOf = ({ organization }: Profile): string => groupTitle(organization, group, catalogue)
  const whole = groupBy(sorted, titleOf)
  return (
    <Section title="Organizations" aside={aside}>
      {controls}
      {sorted.length === 0 && <Empty what="organizations" brief={controls === undefined} />}
      <div className={styles.groups}>
        {[...groupBy(shown, titleOf)].map(([title, own]) => (
          <div key={title} className={styles.group}>
            {title !== '' && (
              <h3 className={styles.title}>
                {title} <span>{whole.get(title)?.length}</span>
              </h3>
            )}
            <div className={styles.cards}>
              {own.map((profile) => (
                <OrganizationCard
                  key={profile.organization.id}
                  profile={profile}
                  level={title === '' ? 3 : 4}
                  months={sparkOf(catalogue, profile.events, span)}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
      {sorted.length > shown.length && (
        <Button className={styles.more} onClick={() => setPages(pages + 1)}>
          Show {counted(Math.min(page, sorted.length - shown.length), 'more organization', 'more organizations')}
        </Button>
      )}
    </Section>
  )
}
