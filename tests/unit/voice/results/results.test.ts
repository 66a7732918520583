import { describe, expect, it } from 'vitest'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Answer } from '@shared/domain/voice/answer'
import { netPromoterScore } from '@shared/domain/voice/net-promoter-score'
import { topTwoBox } from '@shared/domain/voice/satisfaction'
import { themeFrequencies } from '@shared/domain/voice/theme-frequency'
import { coOccurrence } from '@shared/domain/voice/results/co-occurrence'
import { importancePairs, importancePerformance } from '@shared/domain/voice/results/importance-performance'
import { npsByPartner } from '@shared/domain/voice/results/nps-by-partner'
import { netSatisfaction, ratingsOf } from '@shared/domain/voice/results/satisfaction-by-area'
import { themeCrosstab } from '@shared/domain/voice/results/theme-crosstab'
import { themeRaisers } from '@shared/domain/voice/results/theme-raisers'
import { npsChange, shareChange } from '@shared/domain/voice/results/wave-change'
import { aCode, aCoding, answersTo, aQuestion, aResponse, aSurvey, codingsByAnswer } from '../voice-builders'

/** Answers of one wave: who, of which company, in which region, raising which codes. */
function study(rows: readonly { partnerId?: string | null; codes?: string[] }[]) {
  const list = answersTo(
    rows.map((_, index) => `answer ${index}`),
    (index) => ({ partnerId: rows[index]?.partnerId ?? null })
  )
  const codings = rows.flatMap(({ codes = [] }, index) =>
    codes.map((codeId) => aCoding(`${index}-${codeId}`, { responseId: `r${index + 1}`, codeId }))
  )
  return { answers: list.answers, codings: codingsByAnswer(codings, list) }
}

const many = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => one(i))
const codes = [aCode('money'), aCode('slow', { parentId: 'money' }), aCode('portal')]
/** The region is written in the company's name: "n1" stands in the north. */
const region = (answer: Answer) =>
  answer.partnerId?.startsWith('n') ? 'north' : answer.partnerId ? 'south' : null

describe('themes by an attribute', () => {
  const rows = [
    ...many(12, (i) => ({ partnerId: `n${i}`, codes: i < 10 ? ['slow'] : ['portal'] })),
    ...many(11, (i) => ({ partnerId: `s${i}`, codes: i < 2 ? ['slow'] : ['portal'] }))
  ]

  it('give each column its base, a parent everybody below it, and a test adjusted for many looks', () => {
    const { answers, codings } = study(rows)
    const table = themeCrosstab({ codes, codings, answers, attribute: region }, 'respondent')
    expect(table.columns.map(({ value, base, mark }) => [value, base, mark])).toEqual([
      ['north', 12, 'caution'],
      ['south', 11, 'caution']
    ])
    const money = table.rows.find(({ code }) => code.id === 'money')
    expect(money?.cells.map(({ count, base }) => [count, base])).toEqual([
      [10, 12],
      [2, 11]
    ])
    expect(money?.test).toMatchObject({ kind: 'chi-square' })
    expect(money?.adjustedP).toBeGreaterThanOrEqual(money?.test.kind === 'chi-square' ? money.test.p : 1)
  })

  it('test with Fisher where χ² is not fit, and not at all where all raised it', () => {
    const few = study([
      ...many(5, (i) => ({ partnerId: `n${i}`, codes: ['slow', ...(i < 4 ? ['portal'] : [])] })),
      ...many(5, (i) => ({ partnerId: `s${i}`, codes: ['slow'] }))
    ])
    const table = themeCrosstab({ codes, ...few, attribute: region }, 'respondent')
    expect(table.rows.map(({ code, test }) => [code.id, test.kind])).toEqual([
      ['money', 'none'],
      ['slow', 'none'],
      ['portal', 'fisher']
    ])
    expect(table.rows[0]?.test).toEqual({ kind: 'none', reason: 'nothing-to-compare' })
  })

  it('are not tested by respondent when colleagues answered, but by company', () => {
    const doubled = study(
      rows.map((row, index) => ({ ...row, partnerId: index === 1 ? 'n0' : row.partnerId }))
    )
    const input = { codes, ...doubled, attribute: region }
    expect(themeCrosstab(input, 'respondent').rows[0]?.test).toEqual({
      kind: 'none',
      reason: 'not-independent'
    })
    const byCompany = themeCrosstab(input, 'partner')
    expect(byCompany.columns.map(({ base }) => base)).toEqual([11, 11])
    expect(byCompany.rows[0]?.test.kind).not.toBe('none')
  })

  it('show "not known" last and keep it out of the test', () => {
    const { answers, codings } = study([...rows, { partnerId: null, codes: ['slow'] }])
    const table = themeCrosstab({ codes, codings, answers, attribute: region }, 'respondent')
    const without = themeCrosstab({ codes, ...study(rows), attribute: region }, 'respondent')
    expect(table.columns.at(-1)).toMatchObject({ value: null, base: 1, mark: 'indicative' })
    expect(table.rows[0]?.test).toEqual(without.rows[0]?.test)
  })
})

describe('theme frequency of a known roster', () => {
  it('has a narrower interval than of an unknown one', () => {
    const { answers, codings } = study(
      many(20, (i) => ({ partnerId: `n${i}`, codes: i < 10 ? ['slow'] : [] }))
    )
    const [open] = themeFrequencies(codes, codings, answers).themes
    const [known] = themeFrequencies(codes, codings, answers, { respondents: 25, partners: 25 }).themes
    expect(known!.byPartner.interval!.low).toBeGreaterThan(open!.byPartner.interval!.low)
    expect(known!.byPartner.share).toBe(open!.byPartner.share)
  })
})

describe('themes that come together', () => {
  const { answers, codings } = study([
    { codes: ['slow', 'portal'] },
    { codes: ['portal'] },
    { codes: ['slow', 'portal'] },
    {}
  ])
  const matrix = coOccurrence(codes, themeRaisers(codes, codings, answers))

  it('are counted by respondent, with their overlap', () => {
    expect(matrix.codes.map(({ id }) => id)).toEqual(['money', 'slow', 'portal'])
    expect(matrix.cells[1]?.[2]).toEqual({ both: 2, overlap: 2 / 3 })
    expect(matrix.most).toBe(2)
  })

  it('leave out a theme against itself or against the one it belongs to', () => {
    expect(matrix.cells[0]?.[0]).toBeNull()
    expect(matrix.cells[0]?.[1]).toBeNull()
    expect(matrix.cells[2]?.[0]).toEqual({ both: 2, overlap: 2 / 3 })
  })
})

describe('net promoter score', () => {
  it('with one vote per company splits the vote of colleagues', () => {
    const result = npsByPartner([
      { partnerId: 'a', score: 10 },
      { partnerId: 'a', score: 0 },
      { partnerId: 'b', score: 9 },
      { partnerId: null, score: 0 }
    ])
    expect(result).toMatchObject({ promoters: 1.5, detractors: 0.5, n: 2, score: 50 })
  })

  it('has no error left when everybody answered', () => {
    const { interval } = netPromoterScore([10, 10, 0, 8], 4)
    expect(interval?.low).toBe(interval?.high)
  })

  it('moves between waves with z 2.498 and p .0125 in the published example', () => {
    const score = (p: number, n: number, d: number) =>
      netPromoterScore([...many(p, () => 9), ...many(n, () => 8), ...many(d, () => 0)])
    const change = npsChange(score(50, 30, 20), score(40, 20, 40))
    expect(change?.difference).toBe(30)
    expect(change?.z).toBeCloseTo(2.4977, 4)
    expect(change?.p).toBeCloseTo(0.0125, 4)
    expect(change?.isBeyondChance).toBe(true)
    expect(npsChange(score(1, 0, 0), netPromoterScore([]))).toBeNull()
  })
})

describe('a share from wave to wave', () => {
  it('says whether the move is more than chance', () => {
    expect(shareChange({ count: 56, base: 70 }, { count: 48, base: 80 })?.isBeyondChance).toBe(true)
    expect(shareChange({ count: 6, base: 10 }, { count: 4, base: 10 })?.isBeyondChance).toBe(false)
    expect(shareChange({ count: 0, base: 0 }, { count: 4, base: 10 })).toBeNull()
  })
})

const rating = (id: string, text: string) =>
  aQuestion(id, { kind: 'rating', text, scale: { low: 0, high: 4 } })

describe('rated areas', () => {
  const survey = aSurvey({
    questions: [
      rating('i1', 'How important is MDF to you?'),
      rating('p1', 'How satisfied are you with MDF?'),
      rating('i2', 'How important is the portal?'),
      rating('p2', 'How satisfied are you with the portal?'),
      rating('x', 'Overall, how satisfied are you?')
    ]
  })
  const give = (number: number, answers: SurveyResponse['answers']) => aResponse(number, { answers })
  const responses = [
    give(1, { i1: 4, p1: 0, i2: 1, p2: 4 }),
    give(2, { i1: 4, p1: 1, i2: 0, p2: 3, x: 9 }),
    give(3, { i1: 4, p1: null, i2: 1 })
  ]

  it('count a zero and leave out blanks and impossible ratings', () => {
    const rated = (id: string) => {
      const question = survey.questions.find((one) => one.id === id)!
      return topTwoBox([...ratingsOf(question, responses).values()], question.scale!)
    }
    expect(rated('p1')).toMatchObject({ n: 2, count: 0, from: 3 })
    expect(rated('x')).toMatchObject({ n: 0, share: null })
  })

  it('pair importance with performance by their wording, and say what to do', () => {
    const pairs = importancePairs(survey)
    expect(pairs.map(({ importance, performance }) => [importance.id, performance.id])).toEqual([
      ['i1', 'p1'],
      ['i2', 'p2']
    ])
    const map = importancePerformance(pairs, responses)
    expect(map?.areas.map(({ n, quadrant }) => [n, quadrant])).toEqual([
      [2, 'fix-now'],
      [2, 'overdone']
    ])
    expect(map?.areas[0]?.importance).toBe(1)
    expect(importancePerformance(pairs, [])).toBeNull()
  })

  it('NSAT is a whole number from 0 to 200', () => {
    expect(netSatisfaction([4, 4, 3, 2])).toBe(125)
    expect(netSatisfaction([1, 1])).toBe(0)
    expect(netSatisfaction([9])).toBeNull()
  })
})
