import type { Answer } from './answer.ts'
import { organizationsIn } from './facets.ts'

/** What a reader points at: one mark on any view. */
export interface Pointed {
  kind: 'organization' | 'event' | 'tie'
  id: string
}

/** The marks that belong to what is pointed at, by kind. */
export interface Touched {
  organization: ReadonlySet<string>
  event: ReadonlySet<string>
  tie: ReadonlySet<string>
}

const touches: Record<Pointed['kind'], (id: string, answer: Answer) => Touched> = {
  organization: (id, { ties, events }) => {
    const own = ties.filter((tie) => tie.a === id || tie.b === id)
    return {
      organization: new Set([id, ...own.flatMap((tie) => [tie.a, tie.b])]),
      event: new Set(events.filter((event) => organizationsIn(event).includes(id)).map((event) => event.id)),
      tie: new Set(own.map((tie) => tie.id)),
    }
  },
  event: (id, { ties, events }) => {
    const own = ties.filter((tie) => tie.events.some((event) => event.id === id))
    const present = events.filter((event) => event.id === id).flatMap(organizationsIn)
    return {
      organization: new Set([...present, ...own.flatMap((tie) => [tie.a, tie.b])]),
      event: new Set([id]),
      tie: new Set(own.map((tie) => tie.id)),
    }
  },
  tie: (id, { ties }) => {
    const tie = ties.find((one) => one.id === id)
    return {
      organization: new Set(tie ? [tie.a, tie.b] : []),
      event: new Set((tie?.events ?? []).map((event) => event.id)),
      tie: new Set([id]),
    }
  },
}

/** Everything that lights up when something is pointed at: itself, its ties, and the records at their ends. */
export const touchedBy = (pointed: Pointed, answer: Answer): Touched => touches[pointed.kind](pointed.id, answer)
