import type { Claim, Dispute } from '#record/dataset.ts'
import type { Registry } from '#record/details.ts'

/** Claims and disputes that concern both of two organizations: they name both, or one speaks of the other. */
export const betweenBoth = (registry: Registry, a: string, b: string): { claims: Claim[]; disputes: Dispute[] } => {
  const both = (ids: readonly string[]): boolean => ids.includes(a) && ids.includes(b)
  const { claims, disputes, people } = registry
  const voice = new Map(people.map((p) => [p.id, (p.positions ?? []).map((post) => post.organization)]))
  const reach = (claim: Claim): string[] => [
    ...claim.about,
    ...(claim.by ?? []).flatMap((id) => [id, ...(voice.get(id) ?? [])]),
  ]
  return {
    claims: claims.filter((claim) => both(reach(claim))),
    disputes: disputes.filter((dispute) => both(dispute.about)),
  }
}
