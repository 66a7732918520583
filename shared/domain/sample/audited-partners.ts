import type { Partner } from '../entities/partner'
import type { SampleStory } from './story'

/** Ids of the partners the story audits, found by the client's own ids. */
export function auditedPartners(story: SampleStory, partners: readonly Partner[]): ReadonlySet<string> {
  const told = new Set(story.audits.map((audit) => audit.partnerId))
  return new Set(
    partners.filter((partner) => partner.externalIds.some((id) => told.has(id))).map((partner) => partner.id)
  )
}
