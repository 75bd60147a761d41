/** A page of each kind of the real record. */
export const paths = {
  dashboard: '/',
  timeline: '/timeline',
  organizations: '/organizations',
  relationships: '/relationships',
  sources: '/sources',
  disputes: '/disputes',
  additions: '/additions',
  about: '/about',
  organization: '/organizations/baogang-group',
  event: '/events/2025-07-31-keshiketeng-meeting',
  tie: '/ties/baogang-group/keshiketeng-banner',
} as const
