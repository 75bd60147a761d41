import { useChoose } from '#access/choosing.ts'
import { focusHeading } from '#access/focus.ts'
import type { Arrival, Pending } from '#access/record-query.ts'
import { useFiltered, useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { Notice } from '#design/Notice.tsx'
import { notice } from '#link/notice.ts'
import { fullNumber } from '#marks/brief-number.ts'
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

/** How far something is there that the page still waits for: `coming` while it is on its way, `lost` where it did not come. */
const ArrivalNotice = ({ arrival, coming, lost }: { arrival: Pending; coming: string; lost: string }) =>
  arrival.fault === null ? (
    <Notice>
      <p>{coming}</p>
    </Notice>
  ) : (
    <Notice title={arrival.fault.message} actions={<Button onClick={arrival.retry}>Try again</Button>}>
      <p>{lost}</p>
    </Notice>
  )

const PartNotice = ({ rest, here }: { rest: Arrival; here: number }) => {
  const words = `${fullNumber(here)} of ${fullNumber(here + rest.missing)} events are here, the latest ones.`
  return (
    <ArrivalNotice
      arrival={rest}
      coming={`${words} The older ones are on their way: until then all numbers leave them out.`}
      lost={`${words} All numbers leave out the older ones.`}
    />
  )
}

/**
 * That the events before those at hand, or the search, are still on their way, or could not be fetched; announced, but not
 * as a `status`, which is what the filters leave.
 */
export const RestNotice = () => {
  const { rest, searched, whole } = useFiltered()
  return (
    <div aria-live="polite">
      {rest.missing > 0 && <PartNotice rest={rest} here={whole.held.events.size} />}
      {searched.missing && (
        <ArrivalNotice
          arrival={searched}
          coming="The search is on its way: until then it leaves nothing out."
          lost="Nothing was searched: the text leaves nothing out."
        />
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
