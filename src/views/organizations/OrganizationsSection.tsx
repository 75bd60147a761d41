import { memo, type ReactNode, useMemo, useState } from 'react'
import { useFiltered } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { Section } from '#design/Section.tsx'
import type { OrganizationGroup, OrganizationSort } from '#link/view.ts'
import { Empty } from '#marks/Empty.tsx'
import { Following } from '#marks/Following.tsx'
import { counted } from '#marks/naming.ts'
import { groupBy, sortProfiles } from '#query/order.ts'
import { type Profile, profilesOf } from '#query/profile.ts'
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

interface CardsProps extends Pick<OrganizationsSectionProps, 'sort' | 'group' | 'page'> {
  brief: boolean
}

/** The cards, sorted and grouped, a page at a time. */
const Cards = memo(({ sort, group, page, brief }: CardsProps) => {
  const { catalogue, answer } = useFiltered()
  const [pages, setPages] = useState(1)
  const sorted = useMemo(() => sortProfiles(profilesOf(answer), sort), [answer, sort])
  const span = useMemo(() => spanOf(answer), [answer])
  const shown = sorted.slice(0, pages * page)
  const titleOf = ({ organization }: Profile): string => groupTitle(organization, group, catalogue)
  const whole = groupBy(sorted, titleOf)
  if (sorted.length === 0) return <Empty what="organizations" brief={brief} />
  return (
    <>
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
    </>
  )
})

/** The organizations as cards, with the choices that belong to them. */
export const OrganizationsSection = ({ sort, group, page, controls, aside }: OrganizationsSectionProps) => (
  <Section title="Organizations" aside={aside}>
    {controls}
    <Following>
      <Cards sort={sort} group={group} page={page} brief={controls === undefined} />
    </Following>
  </Section>
)
