import type { ReactNode } from 'react'
import { useRegistry } from '#access/details.ts'
import { Section } from '#design/Section.tsx'
import type { EventList } from '#query/events.ts'
import { claimsOn, disputesOn } from '#query/mentions.ts'
import { ClaimSection } from './ClaimSection.tsx'
import { DisputeBoxes } from './DisputeMark.tsx'
import { Empty } from './Empty.tsx'
import { SomeEvents } from './SomeEvents.tsx'

/** Disputes that touch a record, both sides in full; nothing where there are none. */
export const DisputesOn = ({ id }: { id: string }) => {
  const disputes = disputesOn(useRegistry(), id)
  if (disputes.length === 0) return null
  return (
    <Section title="Disputes">
      <DisputeBoxes disputes={disputes} />
    </Section>
  )
}

/** Statements about a record or made by it; nothing where there are none. */
export const ClaimsOn = ({ id, title }: { id: string; title: string }) => (
  <ClaimSection title={title} claims={claimsOn(useRegistry(), id)} />
)

interface EventsProps {
  title: string
  /** The record's events, and those of them that pass the filters. */
  all: EventList
  events: EventList
  aside?: ReactNode
}

/** A record's events that pass the filters; says so where the filters leave out some or all of them. */
export const Events = ({ title, events, all, aside }: EventsProps) => {
  const hidden = all.length - events.length
  const remark = hidden > 0 ? `${events.length} of ${all.length} pass the filters` : aside
  return (
    <Section title={title} aside={remark}>
      {all.length === 0 && <p>No event in the record.</p>}
      {all.length > 0 && events.length === 0 && <Empty what="events of this record" among={all} />}
      <SomeEvents events={events} />
    </Section>
  )
}
