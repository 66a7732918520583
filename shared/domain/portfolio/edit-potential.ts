import type { PotentialScore } from '../entities/diagnosis'
import type { PotentialDimension } from '../entities/portfolio'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { potentialQuestions } from './potential'

export interface PotentialEdit {
  readonly partner: { readonly id: string; readonly name: string }
  readonly dimension: PotentialDimension
  readonly before: PotentialScore | null
  readonly patch: Partial<Pick<PotentialScore, 'score' | 'evidence'>>
}

/** Scores one dimension of a partner, or writes down what the score stands on. Neither left: the record goes. */
export function editPotential({ partner, dimension, before, patch }: PotentialEdit): ChangeDraft {
  const after: PotentialScore = {
    id: `${partner.id}:${dimension}`,
    partnerId: partner.id,
    dimension,
    score: before?.score ?? null,
    evidence: before?.evidence ?? '',
    ...patch
  }
  const isEmpty = after.score === null && after.evidence.trim() === ''
  const name = { partner: partner.name, dimension: potentialQuestions[dimension].name }
  const said =
    patch.score === undefined
      ? { code: 'portfolio.potential-evidence', params: name }
      : { code: 'portfolio.potential-scored', params: { ...name, score: patch.score ?? '—' } }
  return draft(said.code, said.params, [change('potentialScores', before, isEmpty ? null : after)])
}
