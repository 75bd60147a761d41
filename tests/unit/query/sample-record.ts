import type { Catalogue } from '#query/catalogue.ts'
import type { Dataset } from '#record/dataset.ts'
import { catalogueOf } from './holding.ts'
import {
  articleOf,
  claimOf,
  datasetOf,
  dateOf,
  disputeOf,
  eventOf,
  evidenceOf,
  organizationOf,
  outcomeOf,
  personOf,
  placeOf,
  programmeOf,
  relationshipOf,
} from './record-makers.ts'

/** The sample: Alpha Works and its lab, a city and a ministry, two partners, four events, three articles. */
export const sample: Dataset = datasetOf({
  articles: [
    articleOf('early', 'The Courier', '2025-03-01'),
    articleOf('late', 'The Herald', '2025-06'),
    articleOf('undated', 'The Courier'),
  ],
  organizations: [
    organizationOf({
      id: 'alpha-works',
      camp: 'subject',
      name: 'Alpha Works',
      aliases: [{ name: '阿尔法', lang: 'zh' }],
    }),
    organizationOf({ id: 'alpha-lab', camp: 'subject', name: 'Alpha Lab', parent: 'alpha-works', place: 'harbour' }),
    organizationOf({ id: 'beta-city', camp: 'government', name: 'Beta City', type: 'local-government', place: 'beta' }),
    organizationOf({ id: 'gamma-mobile', camp: 'partner', name: 'Gamma Móbile', type: 'private-company' }),
    organizationOf({ id: 'delta-ministry', camp: 'government', type: 'ministry', evidence: evidenceOf('late') }),
    organizationOf({ id: 'epsilon', camp: 'partner', type: 'university', evidence: evidenceOf('undated') }),
  ],
  people: [
    personOf({
      id: 'ann-example',
      name: 'Ann Example',
      positions: [
        { organization: 'alpha-works', title: 'Chair', evidence: evidenceOf('early') },
        { organization: 'delta-ministry', title: 'Adviser', evidence: evidenceOf('late') },
      ],
    }),
    personOf({ id: 'bo-sample', name: 'Bo Sample', evidence: evidenceOf('late') }),
  ],
  places: [
    placeOf({ id: 'province', name: 'Great Province', level: 'province' }),
    placeOf({ id: 'beta', name: 'Beta', level: 'prefecture', parent: 'province' }),
    placeOf({ id: 'harbour', name: 'Harbour', parent: 'beta' }),
  ],
  programmes: [programmeOf({ id: 'two-bases', name: 'Two Bases' })],
  events: [
    eventOf({ id: 'first-talks', date: '2025-01-10', title: 'First talks', who: ['alpha-works', 'beta-city'] }),
    eventOf({
      id: 'harbour-forum',
      date: '2025-04',
      kind: 'conference',
      title: 'Harbour forum',
      place: 'harbour',
      who: ['alpha-lab', 'gamma-mobile', 'beta-city'],
      people: [{ person: 'ann-example', organization: 'alpha-lab' }],
      outcomes: [
        outcomeOf({ type: 'agreement', parties: ['alpha-lab', 'gamma-mobile'], evidence: evidenceOf('early', 'late') }),
        outcomeOf({
          type: 'pledge',
          parties: ['beta-city'],
          to: ['alpha-works'],
          status: 'attributed',
          by: ['bo-sample'],
        }),
      ],
      programmes: ['two-bases'],
    }),
    eventOf({
      id: 'ministry-visit',
      date: '2025-05-02',
      kind: 'visit',
      who: ['delta-ministry'],
      evidence: evidenceOf('late'),
    }),
    eventOf({ id: 'some-signing', date: '2025', kind: 'signing', who: ['epsilon'], evidence: evidenceOf('undated') }),
  ],
  relationships: [
    relationshipOf({ from: 'alpha-lab', to: 'alpha-works', type: 'unit-of' }),
    relationshipOf({ from: 'gamma-mobile', to: 'alpha-works', since: dateOf('2024'), until: dateOf('2024-06') }),
  ],
  claims: [
    claimOf({ id: 'a-view', about: ['alpha-works'], status: 'view' }),
    claimOf({ id: 'a-saying', about: ['beta-city'], status: 'attributed', by: ['ann-example'] }),
    claimOf({ id: 'a-fact', about: ['alpha-works', 'beta-city'], evidence: evidenceOf('late') }),
  ],
  disputes: [disputeOf({ id: 'which-day', about: ['first-talks', 'alpha-works', 'beta-city'] })],
})

export const sampleCatalogue: Catalogue = catalogueOf(sample)
