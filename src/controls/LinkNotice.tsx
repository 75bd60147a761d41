import { useChoose } from '#access/choosing.ts'
import { focusHeading } from '#access/focus.ts'
import { useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { Notice } from '#design/Notice.tsx'
import { notice } from '#link/notice.ts'
import { writtenDateWords } from '#query/date-words.ts'

/** What of the link was not understood; announced, since the page differs from what the link asked for. */
export const LinkNotice = () => {
  const { problems } = useTracker()
  const words = notice(problems)
  return (
    <div aria-live="polite">
      {words !== null && (
        <Notice>
          <p>{words}</p>
        </Notice>
      )}
    </div>
  )
}

/** That one is looking at the past, and the way back. */
export const KnownNotice = () => {
  const { filters, catalogue, whole } = useTracker()
  const choose = useChoose()
  if (filters.known === null) return null
  const toPresent = () => {
    choose({ filters: { known: null } })
    focusHeading() // the button goes with the notice
  }
  const left = whole.articles.size - catalogue.articles.size
  return (
    <Notice
      title={`The record as it could be known on ${writtenDateWords(filters.known)}`}
      actions={<Button onClick={toPresent}>Return to the present</Button>}
    >
      <p>
        {left} of {whole.articles.size} articles are left out: published later, or not surely by then.
      </p>
    </Notice>
  )
}
