import type { Organization } from '#record/dataset.ts'
import { type Camp, governmentTypes, type OrganizationType } from '#record/vocabulary.ts'
import type { Chance } from '../chance.ts'
import { byId, padded, restingOn, slug } from './settings.ts'
import { forms, governing, makers, places, trades } from './words.ts'

const partnerTypes: readonly OrganizationType[] = [
  ...(['private-company', 'private-company', 'state-owned-enterprise', 'research-institute'] as const),
  ...(['university', 'industry-association', 'platform', 'other'] as const),
]

/** The organization that is tracked. */
export const subject = 'tracked-steel-group'

/** How many organizations a record of so many events has. */
export const organizationsFor = (size: number): number => Math.min(2000, Math.floor(50 + size / 20))

const nameOf = (camp: Camp, chance: Chance): string => {
  const first = `${chance.pick(makers)} ${chance.pick(trades)}`
  if (camp === 'government') return `${chance.pick(places)} ${chance.pick(trades)} ${chance.pick(governing)}`
  return `${first} ${chance.pick(forms)}`
}

const typeOf = (camp: Camp, chance: Chance): OrganizationType =>
  camp === 'subject' ? 'state-owned-enterprise' : chance.pick(camp === 'government' ? governmentTypes : partnerTypes)

/**
 * Organizations in trees of units: about two in a hundred are the subject and its units, three in ten stand in the
 * government camp, the rest are partners; a third are units of one of their own camp.
 */
export const organizationsOf = (size: number, chance: Chance, article: string): Organization[] => {
  const count = organizationsFor(size)
  const sizes = { subject: Math.max(2, Math.round(count * 0.02)), government: Math.round(count * 0.3) }
  const root: Organization = {
    id: subject,
    name: 'Tracked Steel Group',
    aliases: [{ name: '受关注钢铁集团', lang: 'zh' }],
    type: 'state-owned-enterprise',
    camp: 'subject',
    evidence: restingOn(article),
  }
  const made: Record<Camp, Organization[]> = { subject: [root], government: [], partner: [] }
  for (let at = 1; at < count; at += 1) {
    const camp = at < sizes.subject ? 'subject' : at < sizes.subject + sizes.government ? 'government' : 'partner'
    const name = nameOf(camp, chance)
    const elders = made[camp]
    const isUnit = camp === 'subject' || (elders.length > 0 && chance.yes(0.35))
    made[camp].push({
      id: `${slug(name)}-${padded(at, 4)}`,
      name,
      type: typeOf(camp, chance),
      camp,
      ...(isUnit && { parent: chance.pick(elders).id }),
      evidence: restingOn(article),
    })
  }
  return byId(Object.values(made).flat())
}
