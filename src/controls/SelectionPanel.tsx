import { useEffect, useId, useRef } from 'react'
import { useChoose, useSelect } from '#access/choosing.ts'
import { useRegistry, useWholeEvent } from '#access/details.ts'
import { PageLink } from '#access/links.ts'
import { useTracker } from '#access/tracker.ts'
import { Button } from '#design/Button.tsx'
import { hrefs } from '#link/paths.ts'
import { type Selection, selectionText } from '#link/view.ts'
import { EventArticle } from '#marks/EventArticle.tsx'
import { EvidenceList } from '#marks/EvidenceList.tsx'
import { nameOf } from '#marks/naming.ts'
import { RelationshipList } from '#marks/RelationshipList.tsx'
import { SomeEvents } from '#marks/SomeEvents.tsx'
import { StageMark } from '#marks/StageMark.tsx'
import { TieList } from '#marks/TieList.tsx'
import { Told } from '#marks/Told.tsx'
import type { Catalogue } from '#query/catalogue.ts'
import { dateWords } from '#query/date-words.ts'
import { type EventHead, eventOf } from '#query/events.ts'
import { profileOf } from '#query/profile.ts'
import { eventKinds } from '#record/vocabulary.ts'
import styles from './SelectionPanel.module.css'

/** In place of a record that nothing published by the chosen date mentions. */
const NotYetKnown = () => <p>Nothing on record that was surely published by the chosen date speaks of it.</p>

const EventBody = ({ id }: { id: string }) => {
  const { catalogue } = useTracker()
  const event = eventOf(catalogue, id)
  if (!event) return <NotYetKnown />
  return (
    <>
      <EventArticle event={event} element="div" />
      <Told>
        <Passages event={event} />
      </Told>
    </>
  )
}

const Passages = ({ event }: { event: EventHead }) => <EvidenceList evidence={useWholeEvent(event).evidence} />

const Description = ({ id }: { id: string }) => (
  <p>{useRegistry().organizations.find((one) => one.id === id)?.description}</p>
)

const OrganizationBody = ({ id }: { id: string }) => {
  const { answer, catalogue, view } = useTracker()
  const choose = useChoose()
  const organization = catalogue.organizations.get(id)
  if (!organization) return <NotYetKnown />
  const ties = answer.ties.of(id)
  const { events } = profileOf(answer, organization)
  return (
    <>
      <Told>
        <Description id={id} />
      </Told>
      <Button onClick={() => choose({ view: { focus: view.focus === id ? null : id } })}>
        {view.focus === id ? 'Show all ties in the relationship view' : 'Show only its ties in the relationship view'}
      </Button>
      {ties.length > 0 ? <TieList ties={ties} from={id} /> : <p>No tie passes the filters.</p>}
      <SomeEvents events={events} />
    </>
  )
}

const TieBody = ({ a, b }: { a: string; b: string }) => {
  const { answer } = useTracker()
  const tie = answer.ties.between(a, b)
  if (!tie) return <p>Under these filters nothing joins these two.</p>
  return (
    <>
      <StageMark of={tie} />
      <RelationshipList relationships={tie.relationships} />
      <SomeEvents events={tie.events} />
    </>
  )
}

const pageOf = (sel: Selection): string => {
  if (sel.kind === 'tie') return hrefs.tie(sel.a, sel.b)
  return sel.kind === 'event' ? hrefs.event(sel.id) : hrefs.organization(sel.id)
}

/** What the panel is called: an event by its kind and date, as its title follows in the text. */
const titleOf = (sel: Selection, catalogue: Catalogue): string => {
  if (sel.kind === 'tie') return [sel.a, sel.b].map((id) => nameOf(catalogue, 'organization', id)).join(' and ')
  const event = sel.kind === 'event' ? eventOf(catalogue, sel.id) : undefined
  return event ? `${eventKinds[event.kind]}, ${dateWords(event.date)}` : nameOf(catalogue, sel.kind, sel.id)
}

/** Where the panel covers the page, the page behind it is out of reach until the panel is gone. */
const coverUp = (panel: HTMLElement | null): (() => void) | undefined => {
  if (!panel || panel.offsetWidth < document.documentElement.clientWidth) return undefined
  const behind = [...(panel.parentElement?.children ?? [])].filter((one) => one !== panel)
  for (const one of behind) one.toggleAttribute('inert', true)
  return () => {
    for (const one of behind) one.toggleAttribute('inert', false)
  }
}

const Opened = ({ sel }: { sel: Selection }) => {
  const { whole } = useTracker()
  const select = useSelect()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const panel = useRef<HTMLElement>(null)
  const title = titleOf(sel, whole)

  useEffect(() => coverUp(panel.current), [])
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus({ preventScroll: true })
    return () => {
      // Focus that is elsewhere by now stays there: on the mark that opened the next panel, or in the search.
      const lost = document.activeElement === document.body
      if (lost && (before instanceof HTMLElement || before instanceof SVGElement)) before.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const above = event.target instanceof Element && event.target.closest('dialog') // a sheet closes by itself
      if (event.key === 'Escape' && !event.defaultPrevented && !above) select(null)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })

  return (
    <aside ref={panel} aria-labelledby={id} className={styles.panel}>
      <header className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button look="quiet" aria-label="Close panel" onClick={() => select(null)}>
          Close
        </Button>
      </header>
      <PageLink to={pageOf(sel)}>Open its page</PageLink>
      {sel.kind === 'event' && <EventBody id={sel.id} />}
      {sel.kind === 'organization' && <OrganizationBody id={sel.id} />}
      {sel.kind === 'tie' && <TieBody a={sel.a} b={sel.b} />}
    </aside>
  )
}

/** What the link has opened beside the view. Escape closes it and gives the focus back. */
export const SelectionPanel = () => {
  const { view } = useTracker()
  return view.sel === null ? null : <Opened key={selectionText(view.sel)} sel={view.sel} />
}
