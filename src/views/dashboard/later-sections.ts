import type { ComponentProps } from 'react'
import { later, part } from '#design/later.ts'
import type { OrganizationsSection } from '#views/organizations/OrganizationsSection.tsx'
import { events } from '#views/timeline/later-events.ts'
import type { TimelineSection } from '#views/timeline/TimelineSection.tsx'

const timeline = part<ComponentProps<typeof TimelineSection>>('src/views/timeline/TimelineSection.tsx', async () => {
  const [{ TimelineSection }] = await Promise.all([import('#views/timeline/TimelineSection.tsx'), events.load()])
  return TimelineSection
})

const organizations = part<ComponentProps<typeof OrganizationsSection>>(
  'src/views/organizations/OrganizationsSection.tsx',
  async () => {
    const { OrganizationsSection } = await import('#views/organizations/OrganizationsSection.tsx')
    return OrganizationsSection
  },
)

/** Fetches the sections that come to life after the page: for where a page is drawn whole, and in one go. */
export const loadSections = async (): Promise<void> => {
  await Promise.all([timeline.load(), organizations.load()])
}

export const TimelineLater = later(timeline)
export const OrganizationsLater = later(organizations)
