import type { PartnerSegment, PotentialScore } from '../entities/diagnosis'
import type { Engagement } from '../entities/engagement'
import type { Partner } from '../entities/partner'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { settingsOf } from '../portfolio/settings'
import type { SampleStory } from './story'

/** The sample's scored potential, settled segments, core, tiers and capacity as one change set. */
export function portfolioDraft(
  story: SampleStory,
  engagement: Engagement,
  partners: readonly Partner[]
): ChangeDraft {
  const idOf = new Map(
    partners.flatMap(({ id, externalIds }) => externalIds.map((own) => [own, id] as const))
  )
  const scores = story.potential.flatMap(({ partnerId: own, ...told }): PotentialScore[] => {
    const partnerId = idOf.get(own)
    return partnerId === undefined ? [] : [{ ...told, id: `${partnerId}:${told.dimension}`, partnerId }]
  })
  const segments = story.segments.flatMap(({ partnerId: own, ...told }): PartnerSegment[] => {
    const id = idOf.get(own)
    return id === undefined ? [] : [{ ...told, id }]
  })
  const settled: Engagement = { ...engagement, portfolio: { ...settingsOf(engagement), ...story.portfolio } }
  const looked = new Set(scores.map(({ partnerId }) => partnerId))
  return draft('sample.portfolio-added', { partners: looked.size }, [
    change('engagement', engagement, settled),
    ...scores.map((score) => change('potentialScores', null, score)),
    ...segments.map((segment) => change('partnerSegments', null, segment))
  ])
}
