/** The closed word lists of the record, each with the words shown for it. Order is meaningful where noted. */

export const camps = { subject: 'Baogang Group', government: 'Government and Party', partner: 'Partner' } as const
export type Camp = keyof typeof camps

export const organizationTypes = {
  'state-owned-enterprise': 'State-owned enterprise',
  'private-company': 'Private company',
  'local-government': 'Local government',
  ministry: 'Ministry or state commission',
  'party-organ': 'Party organ',
  'research-institute': 'Research institute',
  university: 'University',
  'industry-association': 'Industry association',
  platform: 'Joint platform',
  other: 'Other',
} as const
export type OrganizationType = keyof typeof organizationTypes

/** Types whose organizations stand in the government camp unless they are units of the subject. */
export const governmentTypes: readonly OrganizationType[] = ['local-government', 'ministry', 'party-organ']

export const eventKinds = {
  meeting: 'Meeting',
  conference: 'Conference',
  visit: 'Visit',
  signing: 'Signing',
  deal: 'Deal',
  'project-launch': 'Project launch',
  announcement: 'Announcement',
  other: 'Other',
} as const
export type EventKind = keyof typeof eventKinds
export const kindKeys = Object.keys(eventKinds) as readonly EventKind[]

export const roles = {
  organizer: 'organizer',
  host: 'host',
  guest: 'guest',
  signatory: 'signatory',
  participant: 'participant',
  discussed: 'spoken of',
} as const
export type Role = keyof typeof roles
export const roleKeys = Object.keys(roles) as readonly Role[]

export const outcomeTypes = {
  pledge: 'Pledge',
  agreement: 'Agreement',
  platform: 'Platform',
  project: 'Project',
  investment: 'Investment',
  none: 'No agreement reported',
} as const
export type OutcomeType = keyof typeof outcomeTypes
// Object.keys forgets the keys of a literal table; so below.
export const outcomeKeys = Object.keys(outcomeTypes) as readonly OutcomeType[]

/** The ladder of a tie, weakest first. */
export const stages = {
  contact: 'Contact',
  pledge: 'Pledge',
  agreement: 'Agreement',
  platform: 'Joint platform or project',
  equity: 'Equity',
} as const
export type Stage = keyof typeof stages
export const ladder = Object.keys(stages) as readonly Stage[]

export const relationshipTypes = {
  'subsidiary-of': 'is a subsidiary of',
  'unit-of': 'is a unit of',
  'joint-venture': 'holds a joint venture with',
  'invests-in': 'invests in',
  operates: 'operates',
  'partners-with': 'works jointly with',
  'strategic-cooperation': 'has strategic cooperation with',
  supplies: 'supplies',
  supports: 'supports',
  'co-organizes': 'organizes jointly with',
  governs: 'governs',
  'located-in': 'operates in the area of',
} as const
export type RelationshipType = keyof typeof relationshipTypes

/** Whether a relationship holds: in force, promised, being talked about, over, or not stated. */
export const standings = {
  'in-force': 'in force',
  pledged: 'pledged',
  'in-talks': 'in talks',
  ended: 'ended',
  unstated: 'not stated',
} as const
export type Standing = keyof typeof standings

/** How far a statement may be taken as fact. */
export const statuses = { reported: 'Reported', attributed: 'Attributed', view: 'Publisher’s view' } as const
export type Status = keyof typeof statuses
export const statusKeys = Object.keys(statuses) as readonly Status[]

/** What a reader may ask for of what is said: how far it may be taken as fact, or that sources conflict on it. */
export const claimKinds = { ...statuses, disputed: 'Disputed' } as const
export type ClaimKind = keyof typeof claimKinds
export const claimKeys = Object.keys(claimKinds) as readonly ClaimKind[]

export const placeLevels = {
  country: 'Country',
  province: 'Province or region',
  prefecture: 'Prefecture or city',
  district: 'District',
  'banner-county': 'Banner or county',
  site: 'Site',
} as const
export type PlaceLevel = keyof typeof placeLevels

/** How far an article was read by the editors. */
export const readings = { full: 'Read in full', partial: 'Read in part' } as const
export type Reading = keyof typeof readings
