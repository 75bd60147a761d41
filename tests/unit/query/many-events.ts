import type { Dataset, RecordEvent } from '#record/dataset.ts'
import { dayAt, dayNumber } from '#record/dates.ts'
import { kindKeys, outcomeKeys } from '#record/vocabulary.ts'
import { ids } from './arbitrary-parts.ts'
import {
  articleOf,
  datasetOf,
  dateOf,
  evidenceOf,
  organizationOf,
  personOf,
  placeOf,
  programmeOf,
} from './record-makers.ts'

/** Numbers below a limit that look random and are the same for the same seed (a linear congruential generator). */
const drawing = (seed: number) => {
  let state = seed >>> 0
  return (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const oneOf = <T>(values: readonly [T, ...T[]] | readonly T[], at: number): T => {
  const value = values[at % values.length]
  if (value === undefined) throw new Error('One of none')
  return value
}

const firstDay = dayNumber('2024-01-01')

/** A date that begins `n` days after the first: mostly a day, now and then about it, a month, a year or a range of days. */
const dateText = (n: number, draw: (limit: number) => number): string => {
  const day = dayAt(firstDay + n)
  const sort = draw(12)
  if (sort === 0) return day.slice(0, 4)
  if (sort === 1) return day.slice(0, 7)
  if (sort === 3) return `${draw(2) === 0 ? day : day.slice(0, 7)}~`
  return sort === 2 ? `${day}/${dayAt(firstDay + n + 1 + draw(12))}` : day
}

/** A record of many events on the ids of arbitrary records, one a day where there are more than two years of them. */
export const manyEvents = (size: number, seed: number, dates: 'any' | 'days' = 'any'): Dataset => {
  const draw = drawing(seed)
  const span = Math.max(730, size)
  const event = (n: number): RecordEvent => {
    const day = dates === 'days' ? n : Math.floor((n / size) * span)
    const participants = ids.organizations.filter(() => draw(3) === 0)
    const parties = participants.filter(() => draw(2) === 0)
    const outcome = { type: oneOf(outcomeKeys, draw(6)), text: 'So it is.', parties, evidence: evidenceOf('a1') }
    return {
      id: `e${String(n).padStart(6, '0')}`,
      date: dateOf(dates === 'days' ? dayAt(firstDay + n) : dateText(day, draw)),
      kind: oneOf(kindKeys, draw(kindKeys.length)),
      title: oneOf(['Steel talks', 'Café visit', '钢铁厂', 'Ünder the yard'], draw(4)),
      summary: oneOf(['They met.', '7 steelworks', 'テスト'], draw(3)),
      ...(draw(3) > 0 && { place: oneOf(ids.places, draw(5)) }),
      participants: participants.map((organization) => ({
        organization,
        role: draw(4) === 0 ? ('discussed' as const) : ('guest' as const),
      })),
      people: ids.people.filter(() => draw(4) === 0).map((person) => ({ person })),
      ...(draw(4) === 0 && { programmes: ['g1'] }),
      ...(draw(2) === 0 && { outcomes: [outcome] }),
      evidence: evidenceOf(oneOf(ids.articles, draw(4))),
    }
  }
  return datasetOf({
    subject: 'o1',
    articles: ids.articles.map((id, at) => articleOf(id, oneOf(['North', 'South'], at), '2024')),
    organizations: ids.organizations.map((id, at) =>
      organizationOf({
        id,
        camp: oneOf(['subject', 'government', 'partner'], at),
        evidence: evidenceOf('a1'),
        ...(at === 3 && { parent: 'o1' }),
      }),
    ),
    people: ids.people.map((id) => personOf({ id, evidence: evidenceOf('a1') })),
    places: ids.places.map((id, at) => placeOf({ id, evidence: evidenceOf('a1'), ...(at > 1 && { parent: 'l1' }) })),
    programmes: ids.programmes.map((id) => programmeOf({ id, evidence: evidenceOf('a2') })),
    events: Array.from({ length: size }, (_, n) => event(n)),
  })
}
