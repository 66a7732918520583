import { describe, expect, it } from 'vitest'
import { normaliseAudit } from '@shared/domain/portfolio/audit-score'
import { rankStability } from '@shared/domain/portfolio/rank-stability'
import { seededRandom } from '@shared/domain/stats/random'

const equal = { revenue: 50, overlap: 50, activity: 50 }

function anAudit(count: number) {
  const random = seededRandom(7)
  const column = () => Float64Array.from({ length: count }, () => Math.round(random() * 100))
  return normaliseAudit({ revenue: column(), overlap: column(), activity: column() }, 'rank')
}

describe('rank stability', () => {
  it('is the same at every look', () => {
    const audit = anAudit(60)
    expect(rankStability(audit, equal)).toEqual(rankStability(audit, equal))
    expect(rankStability(audit, equal, { seed: 2 })).not.toEqual(rankStability(audit, equal, { seed: 3 }))
  })

  it('is complete where the same partners lead on every measure', () => {
    const leads = Float64Array.from({ length: 30 }, (_, at) => 30 - at)
    const audit = normaliseAudit({ revenue: leads, overlap: leads, activity: leads }, 'rank')
    expect(rankStability(audit, equal)).toMatchObject({ unchanged: 1, kept: 1 })
  })

  it('falls where measures disagree, and shares add up to the places', () => {
    const found = rankStability(anAudit(200), equal)
    expect(found?.unchanged).toBeLessThan(0.8)
    expect(found?.kept).toBeGreaterThan(found?.unchanged ?? 1)
    const shares = [...(found?.shares.values() ?? [])].reduce((total, share) => total + share, 0)
    expect(shares).toBeCloseTo(10)
  })

  it('says nothing with ten partners, or with one measure', () => {
    expect(rankStability(anAudit(10), equal)).toBeNull()
    expect(rankStability(anAudit(40), { revenue: 50, overlap: 0, activity: 0 })).toBeNull()
  })

  it('weighs 5,000 partners in the time of a slow blink', () => {
    const audit = anAudit(5000)
    const started = performance.now()
    rankStability(audit, equal)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
