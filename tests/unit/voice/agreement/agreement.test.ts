import { describe, expect, it } from 'vitest'
import type { Coding } from '@shared/domain/entities/voice'
import { adjudicate } from '@shared/domain/voice/agreement/adjudicate'
import { agreementInterval } from '@shared/domain/voice/agreement/agreement-interval'
import { codedUnits, codersOf } from '@shared/domain/voice/agreement/coded-unit'
import { compareCoders, compareManyCoders } from '@shared/domain/voice/agreement/compare-coders'
import { disagreements } from '@shared/domain/voice/agreement/disagreements'
import { finalCoder, finalCodings } from '@shared/domain/voice/agreement/final-codings'
import { krippendorffAlpha } from '@shared/domain/voice/agreement/krippendorff-alpha'
import { readAlpha } from '@shared/domain/voice/agreement/reading'
import { saturatedAfter, saturationCurve } from '@shared/domain/voice/agreement/saturation'
import { secondCodingSample } from '@shared/domain/voice/agreement/second-coding-sample'
import { aCoding, answersTo } from '../voice-builders'

let number = 0
const coding = (responseId: string, coder: string, codeId: string, parts: Partial<Coding> = {}): Coding =>
  aCoding(`c${(number += 1)}`, { responseId, coder, codeId, ...parts })

/** "r1: a b | a" → the first coder gave a and b, the second a. */
function coded(...lines: string[]): Coding[] {
  return lines.flatMap((line) => {
    const [, responseId = '', first = '', second = ''] = /^(\w+): ([^|]*)\|(.*)$/.exec(line) ?? []
    const codes = (text: string) => text.split(' ').filter(Boolean)
    return [
      ...codes(first).map((code) => coding(responseId, 'A', code)),
      ...codes(second).map((code) => coding(responseId, 'B', code))
    ]
  })
}

describe('units of agreement', () => {
  it('are the answers both coders coded: a blank second coder has not coded', () => {
    const codings = coded('r1: a|a', 'r2: a|', 'r3: |b', 'r4: a b|b')
    expect(codedUnits(codings, ['A', 'B']).map((unit) => unit.responseId)).toEqual(['r1', 'r4'])
  })

  it('count a code once per answer, wherever it was given', () => {
    const twice = [coding('r1', 'A', 'a', { span: { start: 0, end: 4 } }), coding('r1', 'A', 'a')]
    const [unit] = codedUnits([...twice, coding('r1', 'B', 'a')], ['A', 'B'])
    expect(unit?.byCoder.get('A')).toEqual(new Set(['a']))
  })

  it('never take the adjudicated result for a coder', () => {
    const codings = [...coded('r1: a|a'), coding('r1', finalCoder, 'a')]
    expect(codersOf(codings).map(({ coder }) => coder)).toEqual(['A', 'B'])
  })
})

describe('comparing two coders', () => {
  it('says n/a without variation, neither 1 nor 0', () => {
    const result = compareCoders(coded('r1: a|a', 'r2: a|a', 'r3: a|a'), ['A', 'B'])
    expect(result?.codes[0]).toMatchObject({ percent: 1, alpha: null, kappa: { kappa: null } })
    expect(result?.sets).toMatchObject({ masi: null, reading: null, identical: 1 })
  })

  it('has nothing to say when no answer was coded by both', () => {
    expect(compareCoders(coded('r1: a|', 'r2: |a'), ['A', 'B'])).toBeNull()
  })

  it('shows prevalence and AC1 beside a κ that collapses on a rare code', () => {
    const lines = Array.from({ length: 118 }, (_, index) => `x${index}: z|z`)
    const rare = ['y1: r|z', 'y2: r|z', 'y3: r|z', 'y4: r|z', 'y5: r|z', 'y6: z|r', 'y7: z|r']
    const result = compareCoders(coded(...lines, ...rare), ['A', 'B'])
    const code = result?.codes.find(({ codeId }) => codeId === 'r')
    expect(code?.kappa.kappa).toBeCloseTo(-0.0234, 4)
    expect(code?.percent).toBeCloseTo(0.944, 3)
    expect(code?.ac1).toBeGreaterThan(0.93)
    expect(code?.prevalence).toBeCloseTo(7 / 250, 6)
  })

  it('puts the code they agree on least first', () => {
    const lines = ['r1: a b|a', 'r2: b|b', 'r3: a|a b', 'r4: c|c', 'r5: b a|a']
    const result = compareCoders(coded(...lines), ['A', 'B'])
    expect(result?.codes.map(({ codeId }) => codeId)).toEqual(['b', 'a', 'c'])
  })

  it('compares three coders on what at least two have coded', () => {
    const third = ['r1', 'r2'].map((id) => coding(id, 'C', 'a'))
    const [a] = compareManyCoders([...coded('r1: a|a', 'r2: a|b', 'r3: b|b'), ...third], ['A', 'B', 'C'])
    expect(a).toMatchObject({ codeId: 'a', n: 3 })
    expect(a?.percent).toBeCloseTo((1 + 1 / 3 + 1) / 3, 6)
  })
})

describe('intervals', () => {
  it('are the same at every look, and hold the figure', () => {
    const codings = coded(
      ...Array.from(
        { length: 40 },
        (_, i) => `r${i}: ${i % 2 ? 'a' : 'b'}|${i % 5 ? (i % 2 ? 'a' : 'b') : 'b'}`
      )
    )
    const [first, second] = [compareCoders(codings, ['A', 'B']), compareCoders(codings, ['A', 'B'])]
    expect(first?.sets.masiInterval).toEqual(second?.sets.masiInterval)
    expect(first!.sets.masiInterval!.low).toBeLessThan(first!.sets.masi!)
    expect(first!.sets.masiInterval!.high).toBeGreaterThan(first!.sets.masi!)
  })

  it('are not given for a handful of answers, or where most draws have no variation', () => {
    expect(agreementInterval(4, () => 1)).toBeNull()
    expect(agreementInterval(20, () => null)).toBeNull()
  })
})

describe('α', () => {
  it('refuses to measure distances between names', () => {
    expect(() => krippendorffAlpha([['a', 'b']], 'interval')).toThrow('must be numbers')
  })

  it.each([
    [0.8, 'reliable'],
    [0.667, 'tentative'],
    [0.6, 'unreliable'],
    [null, null]
  ])('of %s reads %s', (alpha, reading) => expect(readAlpha(alpha)).toBe(reading))
})

describe('disagreements', () => {
  const span = { start: 0, end: 4 }
  const codings = [
    ...coded('r1: a b|a', 'r2: a|a', 'r3: c d|e'),
    coding('r4', 'A', 'a', { span }),
    coding('r4', 'B', 'b')
  ]
  const units = codedUnits(codings, ['A', 'B'])

  it('list the answers read differently with both views, furthest apart first', () => {
    const list = disagreements(units, codings, ['A', 'B'])
    expect(list.map((one) => one.responseId)).toEqual(['r3', 'r4', 'r1'])
    expect(list[2]).toMatchObject({
      alike: [{ codeId: 'a' }],
      apart: [{ codeId: 'b', second: [] }],
      decided: null
    })
  })

  it('are settled beside the coders’ own codings, and come last once decided', () => {
    const answer = {
      responseId: 'r4',
      questionId: 'q1',
      codings: codings.filter((c) => c.responseId === 'r4')
    }
    const stamp = { at: '2026-10-01T09:00:00Z', newId: () => `new${(number += 1)}` }
    const result = adjudicate(answer, ['a'], stamp)
    if (!result.ok) throw new Error('refused')
    const added = result.value.map((change) => change.after as Coding)
    expect(added).toMatchObject([{ coder: finalCoder, codeId: 'a', span }])
    const after = [...codings, ...added]
    expect(disagreements(units, after, ['A', 'B']).at(-1)).toMatchObject({ responseId: 'r4', decided: ['a'] })
    expect(finalCodings(after).filter((c) => c.responseId === 'r4')).toEqual(added)
    expect(finalCodings(after).filter((c) => c.responseId === 'r1')).toHaveLength(3)

    const again = adjudicate({ ...answer, codings: [...answer.codings, ...added] }, ['b'], stamp)
    if (!again.ok) throw new Error('refused')
    expect(again.value.map(({ before, after: now }) => [before !== null, now !== null])).toEqual([
      [true, false],
      [false, true]
    ])
  })

  it('cannot be settled with no code at all', () => {
    const stamp = { at: '', newId: () => 'x' }
    expect(adjudicate({ responseId: 'r1', questionId: 'q1', codings }, [], stamp).ok).toBe(false)
  })
})

describe('saturation', () => {
  const at = (minute: number) => `2026-09-30T10:${String(minute).padStart(2, '0')}:00Z`
  const codings = ['a', 'b', 'c', 'a', 'b', 'a', 'c', 'b', 'a', 'b'].map((code, index) =>
    coding(`r${index}`, 'A', code, { at: at(index) })
  )

  it('counts new codes per batch in the order answers were coded', () => {
    const curve = saturationCurve([...codings].reverse(), 4)
    expect(curve.map(({ answers, newCodes, codes }) => [answers, newCodes, codes])).toEqual([
      [4, ['a', 'b', 'c'], 3],
      [8, [], 3],
      [10, [], 3]
    ])
    expect(saturatedAfter(curve)).toBe(4)
  })

  it('is not reached while codes keep coming', () => {
    expect(saturatedAfter(saturationCurve(codings.slice(0, 3), 1))).toBeNull()
  })
})

describe('the second coder’s share', () => {
  it('is drawn from every question, and drawn alike again', () => {
    const { answers } = answersTo(Array.from({ length: 50 }, (_, index) => `answer ${index}`))
    const drawn = secondCodingSample(answers, 0.2, 7)
    expect(drawn).toHaveLength(10)
    expect(secondCodingSample(answers, 0.2, 7)).toEqual(drawn)
    expect(secondCodingSample(answers, 0.2, 8)).not.toEqual(drawn)
  })
})
