import { whenIdle } from './idle.ts'

const inSight = 4 // events: they fill a screen, with what stands above them
const atOnce = 6 // parts: as many as a slow phone lays out within a frame or two

/**
 * What makes a part of a list one that the first glance leaves out (`base.css`): it stands after so many others that no
 * usual screen shows it, so that its height, which is not known until it is laid out, moves nothing in sight.
 */
export const farFrom = (place: number): '' | undefined => (place < inSight ? undefined : '')

/**
 * Lays out what the first glance left out: the parts of the page that are far from the screen. They follow a few at a
 * time, from the top, while the browser has nothing else to do.
 */
export const layOutRest = (): void => {
  const { dataset } = document.documentElement
  const parts = [...document.querySelectorAll<HTMLElement>('[data-far]')].reverse()
  const next = (): void => {
    for (const part of parts.splice(-atOnce)) part.dataset.laid = ''
    // Where the browser cannot tell when it has nothing to do, all follow at once.
    if (parts.length === 0 || !('requestIdleCallback' in window)) delete dataset.glance
    else whenIdle(next)
  }
  whenIdle(next)
}
