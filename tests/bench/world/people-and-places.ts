import type { Organization, Person, Place, Programme } from '#record/dataset.ts'
import type { Chance } from '../chance.ts'
import { byId, padded, restingOn, slug } from './settings.ts'
import { givenNames, particulars, places as placeNames, surnames, topics } from './words.ts'

/** Four levels, with how many places there are at each. */
const levels = [
  ['country', 3],
  ['province', 31],
  ['prefecture', 110],
  ['district', 256],
] as const

/** Four hundred places in a tree: every one but a country lies in one of the level above. */
export const placesOf = (chance: Chance, article: string): Place[] => {
  const all: Place[] = []
  let above: Place[] = []
  for (const [level, count] of levels) {
    const these = Array.from({ length: count }, (_, at): Place => {
      const name = `${chance.pick(placeNames)} ${chance.pick(placeNames)} ${level}`
      return {
        id: `${slug(name)}-${padded(at, 3)}`,
        name,
        level,
        ...(above.length > 0 && { parent: chance.pick(above).id }),
        evidence: restingOn(article),
      }
    })
    all.push(...these)
    above = these
  }
  return byId(all)
}

/** People, two in three of them with a post in an organization. */
export const peopleOf = (
  count: number,
  organizations: readonly Organization[],
  chance: Chance,
  article: string,
): Person[] =>
  byId(
    Array.from({ length: count }, (_, at): Person => {
      const name = `${chance.pick(givenNames)} ${chance.pick(surnames)}`
      const post = { organization: chance.pick(organizations).id, title: 'Director', evidence: restingOn(article) }
      return {
        id: `${slug(name)}-${padded(at, 5)}`,
        name,
        ...(chance.yes(0.66) && { positions: [post] }),
        evidence: restingOn(article),
      }
    }),
  )

/** Thirty programmes that events are held under. */
export const programmesOf = (chance: Chance, article: string): Programme[] =>
  byId(
    Array.from({ length: 30 }, (_, at): Programme => {
      const name = `Plan for ${chance.pick(topics)} and ${chance.pick(particulars)}`
      return { id: `plan-${padded(at, 2)}`, name, evidence: restingOn(article) }
    }),
  )
