/** A way to draw, which is given all it needs at once: first from nothing, then anew for something else. */
export interface Drawing<T> {
  /** Draws into an empty element; what it promises is drawn is drawn then. */
  draw(element: HTMLElement, data: T): unknown
  redraw(data: T): unknown
  /** Takes the drawing down. */
  end(): void
}
