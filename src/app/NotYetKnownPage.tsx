import { useTracker } from '#access/tracker.ts'
import { type NamedKind, nameOf } from '#marks/naming.ts'
import { PageHead } from '#marks/PageHead.tsx'
import { writtenDateWords } from '#query/date-words.ts'

/** In place of a record that nothing published by the chosen date mentions. The notice above it leads back. */
export const NotYetKnownPage = ({ kind, id }: { kind: NamedKind; id: string }) => {
  const { whole, filters } = useTracker()
  return (
    <PageHead
      title={nameOf(whole, kind, id)}
      lead={`Nothing on record that was surely published by ${writtenDateWords(filters.known ?? '')} speaks of it.`}
    />
  )
}
