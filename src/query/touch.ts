import type { Answer } from './answer.ts'
import { eventAt } from './events.ts'

/** What a reader points at: one mark on any view. */
export interface Pointed {
  kind: 'organization' | 'event' | 'tie'
  id: string
}

/** Something that can be asked for its members. */
interface Having {
  has(id: string): boolean
}

/** The marks that belong to what is pointed at, by kind. */
export interface Touched {
  organization: Having
  event: Having
  tie: Having
}

const nothing: Having = new Set<string>()

/** Whether an organization takes part in an event of the answer, both by id. */
const takesPart = ({ catalogue, events }: Answer, organization: string, id: string): boolean => {
  const event = catalogue.events.get(id)
  if (event === undefined || !events.has(event)) return false
  return eventAt(catalogue.held, event).participants.some((p) => p.organization === organization)
}

const touches: Record<Pointed['kind'], (id: string, answer: Answer) => Touched> = {
  organization: (id, answer) => ({
    organization: { has: (other) => other === id || answer.ties.between(id, other) !== undefined },
    event: { has: (event) => takesPart(answer, id, event) },
    tie: { has: (tie) => tie.split(':').includes(id) },
  }),
  event: (id, { catalogue, events, ties }) => {
    const number = catalogue.events.get(id)
    if (number === undefined || !events.has(number))
      return { organization: nothing, event: new Set([id]), tie: nothing }
    const own = ties.at(number)
    const present = eventAt(catalogue.held, number).participants.map(({ organization }) => organization)
    return {
      organization: new Set([...present, ...own.flatMap(({ a, b }) => [a, b])]),
      event: new Set([id]),
      tie: new Set(own.map((tie) => tie.id)),
    }
  },
  tie: (id, { catalogue, events, ties }) => {
    const [a = '', b = ''] = id.split(':')
    const tie = ties.between(a, b)
    return {
      organization: new Set(tie ? [a, b] : []),
      event: {
        has: (event) => {
          const number = catalogue.events.get(event)
          return number !== undefined && events.has(number) && ties.at(number).some((one) => one.id === id)
        },
      },
      tie: new Set([id]),
    }
  },
}

/** Everything that lights up when something is pointed at: itself, its ties, and the records at their ends. */
export const touchedBy = (pointed: Pointed, answer: Answer): Touched => touches[pointed.kind](pointed.id, answer)
