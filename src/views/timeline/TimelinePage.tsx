import { PageHead } from '#marks/PageHead.tsx'
import { TimelineSection } from './TimelineSection.tsx'

/** The timeline at full size. */
export const TimelinePage = () => (
  <>
    <PageHead
      title="What happened, and when"
      lead="Every dated event in the record: who took part, what came of it, and who says so."
    />
    <TimelineSection choices />
  </>
)
