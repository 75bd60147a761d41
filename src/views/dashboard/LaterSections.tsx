import { type ComponentProps, type ComponentType, Suspense, use } from 'react'
import { type LazyView, lazyView } from '#design/lazy-view.ts'
import type { OrganizationsSection } from '#views/organizations/OrganizationsSection.tsx'
import type { TimelineSection } from '#views/timeline/TimelineSection.tsx'

/** In place of a section that could not be fetched, as without a connection. */
const Missing = () => <p>This part of the page could not be loaded. Reload the page to try again.</p>

/** A section that is fetched apart, and says so where it does not come. */
const section = <Props extends object>(source: string, fetch: () => Promise<ComponentType<Props>>): LazyView<Props> =>
  lazyView<Props>(source, () => fetch().catch(() => Missing))

const timeline = section<ComponentProps<typeof TimelineSection>>('src/views/timeline/TimelineSection.tsx', async () => {
  const { TimelineSection } = await import('#views/timeline/TimelineSection.tsx')
  return TimelineSection
})

const organizations = section<ComponentProps<typeof OrganizationsSection>>(
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

/** Draws a section that stays as it was prerendered until its program is here. */
const later = <Props extends object>(view: LazyView<Props>) => {
  let coming: Promise<void> | null = null
  const Fetched = (props: Props) => {
    coming ??= view.load()
    if (!view.isHere()) use(coming)
    return <view.View {...props} />
  }
  return (props: Props) => (
    <Suspense>
      <Fetched {...props} />
    </Suspense>
  )
}

export const TimelineLater = later(timeline)
export const OrganizationsLater = later(organizations)
