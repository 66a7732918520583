import type { DeskPlan } from '@shared/domain/importing/desk-protocol'
import { askFrom } from '@shared/domain/importing/matching/likeness-bounds'
import type { MatchRulings } from '@shared/domain/importing/matching/match-protocol'
import type { UnmatchedPartner } from '@shared/domain/importing/plan'

/** The plan as it looks with decisions just made, until the worker has worked it out anew. */
export function withRulings(plan: DeskPlan, { partners, names }: MatchRulings): DeskPlan {
  return {
    ...plan,
    unmatched: plan.unmatched.map((one) => {
      const ruling = partners[one.id]
      if (ruling === undefined) return one
      return { ...one, decision: ruling ?? proposalFor(one), isDecided: ruling !== null }
    }),
    names: plan.names.map((one) => {
      const ruling = names[one.id]
      return ruling === undefined ? one : { ...one, decision: ruling ?? ({ kind: 'ask' } as const) }
    })
  }
}

function proposalFor({ name, suggestions }: UnmatchedPartner): UnmatchedPartner['decision'] {
  if (name === null) return { kind: 'none' }
  return (suggestions[0]?.score ?? 0) >= askFrom ? { kind: 'ask' } : { kind: 'new' }
}
