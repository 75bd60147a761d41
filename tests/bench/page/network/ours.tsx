import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { Catalogue } from '#query/catalogue.ts'
import type { Tie } from '#query/ties.ts'
import { NetworkView } from '#views/relationships/NetworkView.tsx'
import { nodesOf } from '#views/relationships/shown-ties.ts'
import type { Drawing } from '../drawing.ts'
import { ownPage, type Whole } from '../own-page.tsx'

/** Our network of some ties, at the places that came with the record. */
export const ourNetwork = (record: Whole, catalogue: Catalogue, isFolded: boolean): Drawing<readonly Tie[]> => {
  let root: Root | undefined
  return {
    draw(element, ties) {
      const { page } = ownPage(record, <NetworkView nodes={nodesOf(ties, catalogue)} ties={ties} isFolded={isFolded} />)
      root = createRoot(element)
      flushSync(() => root?.render(page))
    },
    redraw: () => {},
    end: () => root?.unmount(),
  }
}
