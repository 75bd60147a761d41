/** The size that every element has: Recharts draws nothing into a box of no size. */
const box = { width: 600, height: 200 }

/** Tells an observer the one size at once, as a browser does soon after `observe`. */
class FixedSizeObserver implements ResizeObserver {
  readonly #callback: ResizeObserverCallback

  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback
  }

  observe(target: Element) {
    const size = [{ inlineSize: box.width, blockSize: box.height }]
    const entry = {
      target,
      contentRect: new DOMRect(0, 0, box.width, box.height),
      borderBoxSize: size,
      contentBoxSize: size,
      devicePixelContentBoxSize: size,
    }
    this.#callback([entry], this)
  }

  unobserve() {}

  disconnect() {}
}

/** Adds to jsdom what the application uses of a browser and jsdom lacks: sizes, media queries, dialogs, scrolling. */
export function fillInBrowser() {
  window.ResizeObserver = FixedSizeObserver
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, box.width, box.height)
  Element.prototype.scrollIntoView ??= () => {}
  window.matchMedia ??= noMediaMatches
  // jsdom has the function, but it only complains that it is not implemented.
  window.scrollTo = () => {}
  fillInDialog()
  fillInPopover()
}

/** Every media query is false: no reduced motion, no dark scheme, no narrow screen. */
function noMediaMatches(media: string): MediaQueryList {
  const list = new EventTarget()
  return Object.assign(list, { media, matches: false, onchange: null, addListener() {}, removeListener() {} })
}

function fillInDialog() {
  const dialog = HTMLDialogElement.prototype
  dialog.show ??= function show() {
    this.open = true
  }
  dialog.showModal ??= function showModal() {
    this.open = true
  }
  dialog.close ??= function close(returnValue) {
    if (!this.open) return
    this.open = false
    if (returnValue !== undefined) this.returnValue = returnValue
    this.dispatchEvent(new Event('close'))
  }
}

/** An open popover is marked by an attribute, for want of the pseudo-class. */
function fillInPopover() {
  const element = HTMLElement.prototype
  const isOpen = 'data-popover-open'
  element.showPopover ??= function showPopover() {
    this.setAttribute(isOpen, '')
  }
  element.hidePopover ??= function hidePopover() {
    this.removeAttribute(isOpen)
  }
  element.togglePopover ??= function togglePopover(force) {
    return this.toggleAttribute(isOpen, typeof force === 'object' ? force.force : force)
  }
}
