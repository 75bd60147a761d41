import { type ComponentType, createElement, type ReactElement } from 'react'

/** A piece of the site whose program is fetched apart, when it is first wanted. */
export interface LazyView<Props extends object = object> {
  /** Its module, as the build's manifest names it. */
  source: string
  isHere(): boolean
  /** Fetches it unless it is here; rejects with a ViewFault, and may be asked again then. */
  load(): Promise<void>
  /** Draws it; throws where it has not been fetched. */
  View(props: Props): ReactElement
}

/** Says that the program of a view could not be fetched. */
export class ViewFault extends Error {
  constructor(source: string, cause: unknown) {
    super(`${source} could not be fetched.`, { cause })
    this.name = 'ViewFault'
  }
}

/** A view that `fetch` imports from `source`, a path in the repository. */
export const lazyView = <Props extends object = object>(
  source: string,
  fetch: () => Promise<ComponentType<Props>>,
): LazyView<Props> => {
  let here: ComponentType<Props> | null = null
  return {
    source,
    isHere: () => here !== null,
    async load() {
      try {
        here ??= await fetch()
      } catch (cause) {
        throw new ViewFault(source, cause)
      }
    },
    View(props) {
      if (!here) throw new Error(`${source} is drawn before it is fetched`)
      return createElement(here, props)
    },
  }
}
