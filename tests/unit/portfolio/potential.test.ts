import { describe, expect, it } from 'vitest'
import type { PotentialScore } from '@shared/domain/entities/diagnosis'
import { editPotential } from '@shared/domain/portfolio/edit-potential'
import { potentialByPartner, potentialDimensions, potentialOf } from '@shared/domain/portfolio/potential'
import { shippedSettings } from '@shared/domain/portfolio/settings'

const weights = shippedSettings.potentialWeights
const scored = (points: readonly number[], evidence = 'Seen in the QBR'): PotentialScore[] =>
  points.map((score, at) => {
    const dimension = potentialDimensions[at] ?? 'growth-intent'
    return { id: `p:${dimension}`, partnerId: 'p', dimension, score, evidence }
  })
const partner = { id: 'p', name: 'Kestrel Cloud' }

describe('Partner Potential', () => {
  it('is the mean of five dimensions at equal weights', () => {
    expect(potentialOf(scored([5, 4, 3, 2, 1]), weights)).toMatchObject({ total: 3, scored: 5 })
  })

  it('has no total under five scored', () => {
    expect(potentialOf(scored([5, 5, 5, 5]), weights)).toMatchObject({ total: null, scored: 4 })
    expect(potentialOf([], weights)).toMatchObject({ total: null, scored: 0 })
  })

  it('does not count a score without its evidence', () => {
    const scores = [...scored([5, 5, 5, 5]), ...scored([1, 1, 1, 1, 4], ' ').slice(4)]
    expect(potentialOf(scores, weights)).toMatchObject({ total: null, scored: 4 })
  })

  it('follows edited weights, and has no total when all are zero', () => {
    const all = scored([5, 1, 1, 1, 1])
    expect(potentialOf(all, { ...weights, 'market-focus': 150 }).total).toBeCloseTo((5 * 150 + 4 * 50) / 350)
    const none = { ...weights }
    for (const dimension of potentialDimensions) none[dimension] = 0
    expect(potentialOf(all, none).total).toBeNull()
  })

  it('keeps partners apart', () => {
    const other = scored([1, 1, 1, 1, 1]).map((score) => ({
      ...score,
      id: `q:${score.dimension}`,
      partnerId: 'q'
    }))
    const found = potentialByPartner([...scored([5, 5, 5, 5, 5]), ...other], weights)
    expect([found.get('p')?.total, found.get('q')?.total]).toEqual([5, 1])
  })
})

describe('scoring one dimension', () => {
  it('writes the score, names it for the history, and keeps the evidence', () => {
    const [before = null] = scored([2])
    const draft = editPotential({ partner, dimension: 'market-focus', before, patch: { score: 4 } })
    expect(draft.label).toEqual({
      code: 'portfolio.potential-scored',
      params: { partner: 'Kestrel Cloud', dimension: 'Market focus', score: 4 }
    })
    expect(draft.changes[0]?.after).toMatchObject({
      id: 'p:market-focus',
      score: 4,
      evidence: 'Seen in the QBR'
    })
  })

  it('removes a record that says nothing any more', () => {
    const [before = null] = scored([2], '')
    const draft = editPotential({ partner, dimension: 'market-focus', before, patch: { score: null } })
    expect(draft.changes[0]).toMatchObject({ after: null })
  })
})
