import { describe, expect, it } from 'vitest'
import { planCapacity, type ManagedPartner } from '@shared/domain/portfolio/capacity'
import { shippedLimits } from '@shared/domain/portfolio/capacity-limits'
import { partnerTypes, type PartnerType } from '@shared/domain/entities/partner'

const rules = { limits: shippedLimits, managers: [], segmentHours: [], managerHours: null }
const many = (count: number, manager: string | null, type: PartnerType | null): ManagedPartner[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${manager}${type}${at}`,
    manager,
    type,
    segment: 'maintain'
  }))

describe('the capacity planner', () => {
  it('has a limit with its source for every type', () => {
    expect(shippedLimits.map(({ type }) => type)).toEqual([...partnerTypes])
    for (const { watch, limit, source } of shippedLimits) {
      expect(watch).toBeLessThan(limit)
      expect(source).not.toBe('')
    }
  })

  it.each([
    [40, 'fine'],
    [41, 'watch'],
    [50, 'watch'],
    [51, 'over']
  ])('with %i resellers a manager is %s (R55)', (count, state) => {
    expect(planCapacity(many(count, 'Novak', 'reseller'), rules).managers[0]?.state).toBe(state)
  })

  it('adds the parts of different limits up: 10 integrators and 26 resellers are too much', () => {
    const mixed = [...many(10, 'Novak', 'si'), ...many(26, 'Novak', 'reseller')]
    const [load] = planCapacity(mixed, rules).managers
    expect(load?.load).toBeCloseTo(10 / 20 + 26 / 50)
    expect(load?.state).toBe('over')
  })

  it('names types with equal counts in one order, whatever that of the roster', () => {
    const roster = [
      ...many(2, 'Novak', 'si'),
      ...many(2, 'Novak', null),
      ...many(2, 'Novak', 'msp'),
      ...many(3, 'Novak', 'isv')
    ]
    for (const partners of [roster, [...roster].reverse()]) {
      const [load] = planCapacity(partners, rules).managers
      expect(load?.byType.map(({ type }) => type)).toEqual(['isv', 'msp', 'si', null])
    }
  })

  it('keeps partners without a manager as a line of their own, last', () => {
    const plan = planCapacity(
      [...many(9, null, 'msp'), ...many(2, 'Novak', 'msp'), ...many(1, ' ', 'msp')],
      rules
    )
    expect(plan.managers.map(({ manager, partners }) => [manager, partners])).toEqual([
      ['Novak', 2],
      [null, 10]
    ])
    expect(plan.managers[1]).toMatchObject({ load: null, state: null })
    expect(plan.perPost).toBe(12)
  })

  it('takes part-time posts into account, and none as not computable', () => {
    const half = { ...rules, managers: [{ manager: 'Novak', fte: 0.5 }] }
    expect(planCapacity(many(30, 'Novak', 'reseller'), half).managers[0]).toMatchObject({
      fte: 0.5,
      state: 'over'
    })
    const none = { ...rules, managers: [{ manager: 'Novak', fte: 0 }] }
    const plan = planCapacity(many(30, 'Novak', 'reseller'), none)
    expect(plan.managers[0]).toMatchObject({ load: null, state: null })
    expect(plan.perPost).toBeNull()
  })

  it('cannot tell a limit for partners of unknown type', () => {
    expect(planCapacity(many(70, 'Novak', null), rules).managers[0]?.state).toBeNull()
  })

  it('needs every segment’s hours before it speaks of hours', () => {
    const partners: ManagedPartner[] = [
      ...many(2, 'Novak', 'msp'),
      { id: 'x', manager: 'Novak', type: 'msp', segment: 'invest' }
    ]
    const some = { ...rules, segmentHours: [{ segment: 'maintain' as const, hours: 4 }], managerHours: 100 }
    expect(planCapacity(partners, some).managers[0]?.hours).toBeNull()
    // What is known stands beside it, with how many partners are not in it.
    expect(planCapacity(partners, some).managers[0]).toMatchObject({ hoursKnown: 8, withoutHours: 1 })
    const all = { ...some, segmentHours: [...some.segmentHours, { segment: 'invest' as const, hours: 12 }] }
    expect(planCapacity(partners, all).managers[0]).toMatchObject({ hours: 20, hoursLoad: 0.2 })
  })
})
