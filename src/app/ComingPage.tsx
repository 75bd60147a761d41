import { useLayoutEffect, useRef } from 'react'
import { focusHeading } from '#access/focus.ts'
import { useFiltered } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { PageHead } from '#marks/PageHead.tsx'
import { Outline } from './Skeleton.tsx'

/**
 * In place of an event that may be among those still on their way: an outline, or why they did not come. The notice above
 * the page announces it.
 */
export const ComingPage = () => {
  const { fault, retry } = useFiltered().rest
  const own = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const page = own.current
    return () => {
      // The heading of the event takes the focus over, as soon as it is there.
      if (page?.contains(document.activeElement)) queueMicrotask(focusHeading)
    }
  }, [])
  const tryAgain = () => {
    focusHeading() // the button goes with the fault
    retry()
  }
  const lead = fault && `If there is such an event, it is among the older ones. ${fault.message} ${fault.advice}`
  return (
    <div ref={own} aria-busy={fault === null}>
      <PageHead title={fault ? 'This event is not here yet' : 'Loading the event…'} {...(lead && { lead })} />
      {fault ? (
        <Button look="strong" onClick={tryAgain}>
          Try again
        </Button>
      ) : (
        <Outline />
      )}
    </div>
  )
}
