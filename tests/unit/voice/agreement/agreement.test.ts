import { describe, expect, it } from 'vitest'
import type { Coding, Survey } from '@shared/domain/entities/voice'
import { change } from '@shared/domain/history/draft'
import { adjudicate, reopened, settleUncoded } from '@shared/domain/voice/agreement/adjudicate'
import { agreementInterval } from '@shared/domain/voice/agreement/agreement-interval'
import { codedUnits, codersOf } from '@shared/domain/voice/agreement/coded-unit'
import { compareAll } from '@shared/domain/voice/agreement/compare-all'
import { compareCoders } from '@shared/domain/voice/agreement/compare-coders'
import { drawAnswers } from '@shared/domain/voice/agreement/draw-answers'
import { disagreements } from '@shared/domain/voice/agreement/disagreements'
import { agreedUncoded, finalCoder, finalCodings } from '@shared/domain/voice/agreement/final-codings'
import { krippendorffAlpha } from '@shared/domain/voice/agreement/krippendorff-alpha'
import { readAlpha } from '@shared/domain/voice/agreement/reading'
import { saturatedAfter, saturationCurve } from '@shared/domain/voice/agreement/saturation'
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

  const third = (...lines: readonly string[]) =>
    lines.flatMap((line) => {
      const [id = '', given = ''] = line.split(': ')
      return given.split(' ').map((code) => coding(id, 'C', code))
    })

  it('compares three coders on what at least two have coded', () => {
    const codings = [...coded('r1: a|a', 'r2: a|b', 'r3: b|b'), ...third('r1: a', 'r2: a')]
    const all = compareAll(codings, ['A', 'B', 'C'])
    const a = all?.codes.find(({ codeId }) => codeId === 'a')
    expect(a).toMatchObject({ codeId: 'a', n: 3 })
    expect(a?.percent).toBeCloseTo((1 + 1 / 3 + 1) / 3, 6)
    // By hand: a·a·a, a·a·b, b·b; of 8 values 5 are a. Observed 2 of the pairs within r2 apart, expected 2·5·3.
    expect(a?.alpha).toBeCloseTo(1 - (2 * (8 - 1)) / (2 * 5 * 3), 6)
    // One code each: sets are alike or disjoint, so every distance gives the same α.
    expect(all?.sets.masi).toBeCloseTo(a!.alpha!, 6)
    expect(all?.sets.jaccard).toBeCloseTo(a!.alpha!, 6)
    expect(all?.sets.identical).toBeCloseTo(2 / 3, 6)
  })

  it('gives percent and κ of each pair on what the pair shares, and their mean', () => {
    const codings = [
      ...coded('r1: a|a', 'r2: a|b', 'r3: b|b', 'r4: b|', 'r5: |a'),
      ...third('r1: a', 'r2: a', 'r4: b')
    ]
    const all = compareAll(codings, ['A', 'B', 'C'])!
    expect(all.units.map(({ responseId }) => responseId)).toEqual(['r1', 'r2', 'r3', 'r4'])
    expect(all.pairs.map(({ coders, n }) => [coders.join(), n])).toEqual([
      ['A,B', 3],
      ['A,C', 3],
      ['B,C', 2]
    ])
    const [ab, ac, bc] = all.pairs.map(({ pooled }) => pooled!)
    expect([ab, ac, bc].map((pooled) => pooled!.percent)).toEqual([4 / 6, 1, 2 / 4])
    for (const pair of all.pairs) {
      expect(pair.pooled).toEqual(compareCoders(codings, pair.coders)?.pooled)
    }
    expect(all.mean.percent).toBeCloseTo((4 / 6 + 1 + 1 / 2) / 3, 6)
    expect(all.mean.kappa).toBeCloseTo((ab!.kappa.kappa! + ac!.kappa.kappa! + bc!.kappa.kappa!) / 3, 6)
  })

  it('says the same of two coders as the comparison of two', () => {
    const codings = coded('r1: a b|a', 'r2: b|b', 'r3: a|a b', 'r4: c|c', 'r5: b a|a')
    expect(compareAll(codings, ['A', 'B'])?.sets).toEqual(compareCoders(codings, ['A', 'B'])?.sets)
  })

  it('has nothing to say where nobody shares an answer', () => {
    expect(compareAll(coded('r1: a|', 'r2: |a'), ['A', 'B', 'C'])).toBeNull()
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

const none: ReadonlySet<string> = new Set()

describe('disagreements', () => {
  const span = { start: 0, end: 4 }
  const codings = [
    ...coded('r1: a b|a', 'r2: a|a', 'r3: c d|e'),
    coding('r4', 'A', 'a', { span }),
    coding('r4', 'B', 'b')
  ]
  const units = codedUnits(codings, ['A', 'B'])

  it('list the answers read differently with both views, furthest apart first', () => {
    const list = disagreements(units, { codings, uncoded: none }, ['A', 'B'])
    expect(list.map((one) => one.responseId)).toEqual(['r3', 'r4', 'r1'])
    expect(list[2]).toMatchObject({
      alike: [{ codeId: 'a' }],
      coders: ['A', 'B'],
      decided: null
    })
    expect(list[2]?.apart.map(({ codeId, by }) => [codeId, [...by.keys()]])).toEqual([['b', ['A']]])
  })

  it('show every coder who coded the answer, and what some of them gave as apart', () => {
    const more = [...codings, coding('r1', 'C', 'a'), coding('r1', 'C', 'b')]
    const [one] = disagreements(codedUnits(more, ['A', 'B', 'C']), { codings: more, uncoded: none }, [
      'A',
      'B',
      'C'
    ]).filter(({ responseId }) => responseId === 'r1')
    expect(one?.coders).toEqual(['A', 'B', 'C'])
    expect(one?.alike.map(({ codeId }) => codeId)).toEqual(['a'])
    expect(one?.apart.map(({ by }) => [...by.keys()])).toEqual([['A', 'C']])
  })

  it('are settled beside the coders’ own codings, and come last once decided', () => {
    const answer = {
      responseId: 'r4',
      questionId: 'q1',
      codings: codings.filter((c) => c.responseId === 'r4'),
      survey: null
    }
    const stamp = { at: '2026-10-01T09:00:00Z', newId: () => `new${(number += 1)}` }
    const result = adjudicate(answer, ['a'], stamp)
    if (!result.ok) throw new Error('refused')
    const added = result.value.map((change) => change.after as Coding)
    expect(added).toMatchObject([{ coder: finalCoder, codeId: 'a', span }])
    const after = [...codings, ...added]
    expect(disagreements(units, { codings: after, uncoded: none }, ['A', 'B']).at(-1)).toMatchObject({
      responseId: 'r4',
      decided: ['a']
    })
    expect(finalCodings(after).filter((c) => c.responseId === 'r4')).toEqual(added)
    expect(finalCodings(after).filter((c) => c.responseId === 'r1')).toHaveLength(3)

    const again = adjudicate({ ...answer, codings: [...answer.codings, ...added] }, ['b'], stamp)
    if (!again.ok) throw new Error('refused')
    expect(again.value.map(({ before, after: now }) => [before !== null, now !== null])).toEqual([
      [true, false],
      [false, true]
    ])
  })

  it('cannot be settled by choosing nothing', () => {
    const stamp = { at: '', newId: () => 'x' }
    const answer = { responseId: 'r1', questionId: 'q1', codings, survey: null }
    expect(adjudicate(answer, [], stamp).ok).toBe(false)
  })

  it('are settled with no code: kept with the wave, counted nowhere, and taken back', () => {
    const survey: Survey = {
      ...{ id: 's1', title: 'Wave', wave: null, fieldedOn: null, questions: [], runId: null }
    }
    const own = codings.filter((c) => c.responseId === 'r1')
    const agreed = coding('r1', finalCoder, 'a')
    const before = { responseId: 'r1', questionId: 'q1', codings: [...own, agreed], survey }
    const changes = settleUncoded(before)
    const settled = changes[0]?.after as Survey
    expect(settled.agreedUncoded).toEqual([{ responseId: 'r1', questionId: 'q1' }])
    expect(changes.slice(1)).toEqual([change('codings', agreed, null)])

    const uncoded = agreedUncoded([settled])
    const list = disagreements(units, { codings, uncoded }, ['A', 'B'])
    expect(list.find(({ responseId }) => responseId === 'r1')?.decided).toEqual([])
    expect(finalCodings(codings, uncoded).filter((c) => c.responseId === 'r1')).toEqual([])
    expect(finalCodings(codings, uncoded)).toHaveLength(codings.length - own.length)
    // What was measured stays as it was: the coders' own codings are still there.
    expect(codedUnits(codings, ['A', 'B'])).toEqual(units)

    const after = { ...before, codings: own, survey: settled }
    expect(settleUncoded(after)).toEqual([])
    expect(reopened(after)).toEqual([change('surveys', settled, survey)])
    const stamp = { at: '2026-10-01T09:00:00Z', newId: () => 'x' }
    const coded = adjudicate(after, ['a'], stamp)
    expect(coded.ok && coded.value[0]).toEqual(change('surveys', settled, survey))
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
  const drawn = (size: number, seed = 7, questions = 3) => {
    const { answers } = answersTo(Array.from({ length: 50 }, (_, index) => `answer ${index}`))
    const spread = answers.map((one, index) => ({ ...one, questionId: `q${index % questions}` }))
    return drawAnswers(spread, size, seed)
  }

  it('is drawn alike again with the same seed', () => {
    expect(drawn(10)).toHaveLength(10)
    expect(drawn(10)).toEqual(drawn(10))
    expect(drawn(10, 8)).not.toEqual(drawn(10))
  })

  it.each([1, 2, 3, 7, 10, 49, 50, 60])('holds exactly %i answers where there are as many', (size) => {
    for (const questions of [1, 2, 3, 7, 50])
      expect(drawn(size, 1, questions)).toHaveLength(Math.min(size, 50))
  })

  it('takes of every question in proportion', () => {
    const counts = new Map<string, number>()
    for (const { questionId } of drawn(12, 3, 4)) counts.set(questionId, (counts.get(questionId) ?? 0) + 1)
    expect([...counts.values()]).toEqual([3, 3, 3, 3])
  })
})
