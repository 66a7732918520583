import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TierRule } from '@shared/domain/entities/portfolio'
import { simulateTiers, type TierMeasures, type TierPartner } from '@shared/domain/portfolio/tier-simulator'

const measures = (over: Partial<TierMeasures>): TierMeasures => ({
  revenue: 0,
  'won-deals': 0,
  'certified-people': 0,
  activity: 0,
  overlap: 0,
  potential: Number.NaN,
  ...over
})
const partner = (id: string, tier: string | null, over: Partial<TierMeasures>): TierPartner => ({
  id,
  tier,
  measures: measures(over)
})
const gold: TierRule = {
  name: 'Gold',
  criteria: [
    { measure: 'revenue', minimum: 100 },
    { measure: 'certified-people', minimum: 3 }
  ],
  yearlyBenefit: 10,
  revenueShare: 0.1
}
const silver: TierRule = {
  name: 'Silver',
  criteria: [{ measure: 'revenue', minimum: 50 }],
  yearlyBenefit: 4,
  revenueShare: null
}

describe('the tier simulator', () => {
  it('puts a partner into the highest tier all of whose criteria it meets', () => {
    const found = simulateTiers(
      [gold, silver],
      [
        partner('up', 'Silver', { revenue: 200, 'certified-people': 4 }),
        partner('down', 'Gold', { revenue: 60, 'certified-people': 1 }),
        partner('same', 'Gold', { revenue: 300, 'certified-people': 9 }),
        partner('out', 'Silver', { revenue: 10 }),
        partner('new', 'Bronze', { revenue: 70 })
      ],
      0.1
    )
    expect(found.outcomes.map(({ id, from, to, move }) => [id, from, to, move])).toEqual([
      ['up', 'Silver', 'Gold', 'up'],
      ['down', 'Gold', 'Silver', 'down'],
      ['same', 'Gold', 'Gold', 'same'],
      ['out', 'Silver', null, 'down'],
      ['new', null, 'Silver', 'up']
    ])
    expect(found.moves).toEqual({ up: 2, down: 2, same: 1, unclear: 0 })
  })

  it('adds yearly benefits and the part of revenue', () => {
    const found = simulateTiers(
      [gold, silver],
      [partner('a', 'Silver', { revenue: 200, 'certified-people': 3 })],
      0.1
    )
    expect([found.costBefore, found.costAfter]).toEqual([4, 30])
  })

  it('says which tiers have no benefit stated instead of taking it as free', () => {
    const free = { ...silver, yearlyBenefit: null }
    const found = simulateTiers([free], [partner('a', 'Silver', { revenue: 60 })], 0.1)
    expect([found.costBefore, found.costAfter]).toEqual([null, null])
    expect(found.withoutBenefit).toEqual(['Silver'])
  })

  it('moves nobody while no criteria are stated, and lets nobody into a tier without any', () => {
    const bare = [gold, silver, { ...silver, name: 'Registered' }].map((tier) => ({ ...tier, criteria: [] }))
    const partners = [partner('a', 'Gold', {}), partner('b', 'Silver', {}), partner('c', 'Registered', {})]
    expect(simulateTiers(bare, partners, 0.1).moves).toEqual({ up: 0, down: 0, same: 3, unclear: 0 })
    const newcomer = simulateTiers(bare, [partner('d', null, { revenue: 500 })], 0.1)
    expect(newcomer.outcomes[0]?.to).toBe('Registered')
  })

  it('leaves a partner where it is when a measure that decides is not known', () => {
    const found = simulateTiers(
      [gold, silver],
      [partner('a', 'Silver', { revenue: 200, 'certified-people': Number.NaN })],
      0.1
    )
    expect(found.outcomes[0]).toMatchObject({ to: 'Silver', move: 'unclear', missing: ['certified-people'] })
  })

  it('does not need what cannot decide: a missed criterion is enough', () => {
    const found = simulateTiers(
      [gold, silver],
      [partner('a', 'Silver', { revenue: 60, 'certified-people': Number.NaN })],
      0.1
    )
    expect(found.outcomes[0]).toMatchObject({ to: 'Silver', move: 'same' })
  })

  it('points out partners near a border, below and above', () => {
    const found = simulateTiers(
      [gold, silver],
      [
        partner('short', 'Silver', { revenue: 95, 'certified-people': 3 }),
        partner('close', 'Silver', { revenue: 51 }),
        partner('clear', 'Silver', { revenue: 80 }),
        partner('two-short', 'Silver', { revenue: 95, 'certified-people': 1 }),
        partner('nearly', null, { revenue: 46 })
      ],
      0.1
    )
    expect(found.outcomes.map(({ border }) => border && `${border.side} ${border.tier}`)).toEqual([
      'just-below Gold',
      'just-above Silver',
      null,
      null,
      'just-below Silver'
    ])
  })

  it('loses nobody: as many partners after as before, every move counted once', () => {
    const number = fc.option(fc.integer({ min: 0, max: 400 }), { nil: Number.NaN })
    const anyPartner = fc.record({
      tier: fc.constantFrom('Gold', 'Silver', 'Other', null),
      revenue: number,
      people: number
    })
    fc.assert(
      fc.property(
        fc.array(anyPartner, { maxLength: 40 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (list, border) => {
          const partners = list.map(({ tier, revenue, people }, at) =>
            partner(String(at), tier, { revenue, 'certified-people': people })
          )
          const { lines, moves } = simulateTiers([gold, silver], partners, border)
          const total = (key: 'before' | 'after') => lines.reduce((sum, line) => sum + line[key], 0)
          expect([total('before'), total('after')]).toEqual([list.length, list.length])
          expect(moves.up + moves.down + moves.same + moves.unclear).toBe(list.length)
        }
      )
    )
  })
})
