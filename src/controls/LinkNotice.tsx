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

/** That the events before those at hand are still on their way, or could not be fetched. */
export const RestNotice = () => {
  const { rest, whole } = useTracker()
  if (rest.missing === 0) return null
  const here = whole.held.events.size
  const words = `${here.toLocaleString('en')} of ${(here + rest.missing).toLocaleString('en')} events are here, the latest ones.`
  if (rest.fault === null) {
    return (
      <Notice>
        <p role="status">{words} The older ones are on their way: until then all numbers leave them out.</p>
      </Notice>
    )
  }
  return (
    <Notice title={rest.fault.message} actions={<Button onClick={rest.retry}>Try again</Button>}>
      <p>{words} All numbers leave out the older ones.</p>
    </Notice>
  )
}

/** That the search is still on its way, or could not be fetched. */
export const SearchNotice = () => {
  const { searched } = useTracker()
  if (!searched.missing) return null
  if (searched.fault === null) {
    return (
      <Notice>
        <p role="status">The search is on its way: until then everything is shown.</p>
      </Notice>
    )
  }
  return (
    <Notice title={searched.fault.message} actions={<Button onClick={searched.retry}>Try again</Button>}>
      <p>Nothing was searched: everything is shown.</p>
    </Notice>
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
  const left = whole.held.articles.filter(({ id }) => !catalogue.articles.has(id))
  const undated = left.filter(({ published }) => published === undefined).length
  return (
    <Notice
      title={`The record as it could be known on ${writtenDateWords(filters.known)}`}
      actions={<Button onClick={toPresent}>Return to the present</Button>}
    >
      <p>
        {left.length} of {whole.articles.size} articles are left out: published later, or not surely by then.
        {undated > 0 && ` ${undated} of them ${undated === 1 ? 'bears' : 'bear'} no date and may have been out.`}
      </p>
    </Notice>
  )
}
