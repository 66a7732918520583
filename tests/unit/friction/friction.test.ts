import { describe, expect, it } from 'vitest'
import { editFriction, resolveFriction } from '@shared/domain/friction/edit-friction'
import { holdsBack, inFrictionOrder } from '@shared/domain/friction/open-friction'
import { filteredFriction, wholeLog } from '@renderer/features/plan/friction/friction-filter'
import { aFriction } from '../diagnosis/scorecard-builders'

describe('the friction log', () => {
  it('shows open before settled, the worst first, then the oldest', () => {
    const items = [
      aFriction('settled', { severity: 5, resolvedOn: '2026-09-20' }),
      aFriction('mild', { severity: 1 }),
      aFriction('newer', { severity: 4, openedOn: '2026-09-10' }),
      aFriction('older', { severity: 4, openedOn: '2026-08-10' })
    ]
    expect(inFrictionOrder(items).map(({ id }) => id)).toEqual(['older', 'newer', 'mild', 'settled'])
  })

  it('holds back for money, leads and conflict from “costs a deal” on, while open', () => {
    expect(holdsBack(aFriction('f', { severity: 3 }))).toBe(true)
    expect(holdsBack(aFriction('f', { severity: 2 }))).toBe(false)
    expect(holdsBack(aFriction('f', { area: 'other', severity: 5 }))).toBe(false)
    expect(holdsBack(aFriction('f', { resolvedOn: '2026-09-20' }))).toBe(false)
  })

  it('is settled only with words that say how', () => {
    expect(resolveFriction(aFriction('f'), '  ', '2026-09-30')).toBeNull()
    expect(resolveFriction(aFriction('f'), ' Paid ', '2026-09-30')?.changes).toMatchObject([
      { after: { resolvedOn: '2026-09-30', resolution: 'Paid' } }
    ])
  })

  it('keeps an item described', () => {
    expect(editFriction(aFriction('f'), { description: '' })).toBeNull()
    expect(editFriction(aFriction('f'), { owner: null })).toBeNull()
    expect(editFriction(aFriction('f'), { owner: 'Mara' })?.changes).toMatchObject([
      { after: { owner: 'Mara' } }
    ])
  })

  it('is narrowed by state, area, partner and words', () => {
    const items = [
      aFriction('a', { area: 'leads', partnerId: 'p1', description: 'Leads come late' }),
      aFriction('b', { resolvedOn: '2026-09-20' })
    ]
    const ids = (patch: Partial<typeof wholeLog>) =>
      filteredFriction(items, { ...wholeLog, ...patch }).map(({ id }) => id)
    expect(ids({})).toEqual(['a'])
    expect(ids({ state: 'settled' })).toEqual(['b'])
    expect(ids({ state: 'all', area: 'leads' })).toEqual(['a'])
    expect(ids({ partnerId: 'p2' })).toEqual([])
    expect(ids({ text: 'LATE' })).toEqual(['a'])
  })
})
