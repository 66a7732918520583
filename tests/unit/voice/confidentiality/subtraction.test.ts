import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cut } from '@shared/domain/voice/confidentiality/cut'
import { protectCuts } from '@shared/domain/voice/confidentiality/protect-cuts'
import { breakdown, canWorkOutSmallGroup, companiesOf, total, type Person } from './study-builder'

const value = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { freq: 12 })

const person = fc.record({
  company: fc.option(fc.integer({ min: 0, max: 14 }), { freq: 15 }),
  tier: value(['A', 'A', 'A', 'B', 'B', 'C']),
  region: value(['N', 'N', 'S', 'W']),
  role: value(['x', 'x', 'y'])
})

const study = fc.array(person, { minLength: 4, maxLength: 34 }).map((rows): Person[] =>
  rows.map(({ company, ...attributes }, index) => ({
    id: `p${index}`,
    company: company === null ? null : `c${company}`,
    attributes
  }))
)

const tables = fc.subarray([['tier'], ['region'], ['role'], ['tier', 'role'], ['region', 'role']], {
  minLength: 1
})

/** Everything published: the whole, the chosen tables, and a filtered screen on top. */
function published(everybody: readonly Person[], by: readonly string[][], filter: readonly number[]): Cut[] {
  const filtered = filter.flatMap((index) => everybody[index % everybody.length]?.id ?? [])
  const screen: Cut = { id: 'screen', measure: 'score', kind: 'score', respondents: [...new Set(filtered)] }
  return [total(everybody), ...by.flatMap((names) => breakdown(everybody, names)), screen]
}

const groupedBy = (everybody: readonly Person[], key: (person: Person) => string): string[][] => {
  const groups = new Map<string, string[]>()
  for (const one of everybody) groups.set(key(one), [...(groups.get(key(one)) ?? []), one.id])
  return [...groups.values()]
}

describe('R11: nothing can be had by subtraction', () => {
  it('no group of fewer people or companies than the minimum can be worked out from what is shown', () => {
    let shownCuts = 0
    fc.assert(
      fc.property(
        study,
        tables,
        fc.array(fc.nat(60), { maxLength: 20 }),
        fc.integer({ min: 3, max: 4 }),
        (...given) => {
          const [everybody, by, filter, minimum] = given
          const cuts = published(everybody, by, filter)
          const verdicts = protectCuts(cuts, companiesOf(everybody), { scores: minimum, comments: 10 })
          const shown = cuts.filter(({ id }) => verdicts.get(id)?.status === 'shown')
          shownCuts += shown.length
          const alone = everybody.map(({ id }) => [id])
          expect(canWorkOutSmallGroup(shown, alone, minimum)).toBeNull()
          if (everybody.every(({ company }) => company === null)) return
          const byCompany = groupedBy(everybody, ({ company }) => company ?? '')
          expect(canWorkOutSmallGroup(shown, byCompany, minimum)).toBeNull()
        }
      ),
      { numRuns: 80, seed: 20261122 }
    )
    // Hiding everything would be safe too: the engine has to leave something to read.
    expect(shownCuts).toBeGreaterThan(60)
  })

  it('is checked by a reader that does find what a careless publication gives away', () => {
    const everybody: Person[] = Array.from({ length: 12 }, (_, index) => ({
      id: `p${index}`,
      company: null,
      attributes: { tier: index < 10 ? 'A' : 'B' }
    }))
    const [all, a] = [total(everybody), breakdown(everybody, ['tier'])[0]!]
    expect(
      canWorkOutSmallGroup(
        [all, a],
        everybody.map(({ id }) => [id]),
        5
      )
    ).toEqual(expect.arrayContaining(['p10', 'p11']))
  })

  it('every comment shown hides among the minimum of people who stand in the same lists', () => {
    fc.assert(
      fc.property(study, tables, (everybody, by) => {
        const cuts = by.flatMap((names) => breakdown(everybody, names, 'q', 'comment'))
        const verdicts = protectCuts([...cuts, total(everybody, 'q', 'comment')], new Map(), {
          scores: 5,
          comments: 4
        })
        const shown = [...cuts, total(everybody, 'q', 'comment')].filter(
          ({ id }) => verdicts.get(id)?.status === 'shown'
        )
        const patterns = groupedBy(everybody, ({ id }) =>
          shown.map(({ respondents }) => Number(respondents.includes(id))).join('')
        )
        for (const group of patterns) {
          const isShown = shown.some(({ respondents }) => respondents.includes(group[0]!))
          if (isShown) expect(group.length).toBeGreaterThanOrEqual(4)
        }
      }),
      { numRuns: 100, seed: 20261122 }
    )
  })
})
