import { describe, expect, it } from 'vitest'
import { baseMark, isTooSmall } from '@shared/domain/voice/minimum-group'
import { netPromoterScore } from '@shared/domain/voice/net-promoter-score'
import { topTwoBox } from '@shared/domain/voice/satisfaction'
import { themeFrequencies } from '@shared/domain/voice/theme-frequency'
import { aCode, aCoding, answersTo, codingsByAnswer } from './voice-builders'

const scores = (promoters: number, passives: number, detractors: number) => [
  ...Array<number>(promoters).fill(9),
  ...Array<number>(passives).fill(8),
  ...Array<number>(detractors).fill(0)
]

describe('net promoter score', () => {
  it.each([
    [50, 30, 20, 30, 14.05, 44.2],
    [5, 3, 2, 30, -19.05, 65.2],
    [15, 10, 5, 33.33, 4.78, 55.83],
    [120, 200, 80, 10, 3.09, 16.76],
    [40, 20, 40, 0, -17.18, 17.18],
    [0, 0, 10, -100, -100, -47.5]
  ])('of %i promoters, %i passives, %i detractors is %d (%d to %d)', (...row) => {
    const [promoters, passives, detractors, score, low, high] = row
    const result = netPromoterScore(scores(promoters, passives, detractors))
    expect(result.score).toBeCloseTo(score, 2)
    expect(result.interval?.low).toBeCloseTo(low, 2)
    expect(result.interval?.high).toBeCloseTo(high, 2)
  })

  it('is unknown without answers, and counts a zero as a detractor', () => {
    expect(netPromoterScore([])).toMatchObject({ score: null, interval: null, n: 0 })
    expect(netPromoterScore([0])).toMatchObject({ detractors: 1, score: -100 })
  })
})

describe('partner satisfaction', () => {
  it('is the share of the two highest points, with the Wilson interval', () => {
    const result = topTwoBox([...Array<number>(43).fill(4), ...Array<number>(17).fill(2), 9], {
      low: 1,
      high: 5
    })
    expect(result).toMatchObject({ count: 43, n: 60, from: 4 })
    expect(result.interval?.low).toBeCloseTo(0.5923, 4)
    expect(result.interval?.high).toBeCloseTo(0.8149, 4)
  })
})

describe('theme frequency', () => {
  const list = answersTo(['a', 'b', 'c', 'd', 'e'], (index) => ({
    partnerId: ['p1', 'p1', 'p2', null, 'p3'][index] ?? null
  }))
  const codes = [
    aCode('x'),
    aCode('y', { order: 1 }),
    aCode('y1', { parentId: 'y' }),
    aCode('none', { order: 2 })
  ]
  const codings = codingsByAnswer(
    [
      aCoding('1', { responseId: 'r1', codeId: 'y1' }),
      aCoding('2', { responseId: 'r1', codeId: 'y1', span: { start: 0, end: 1 } }),
      aCoding('3', { responseId: 'r2', codeId: 'y1' }),
      aCoding('4', { responseId: 'r3', codeId: 'x' })
    ],
    list
  )
  const table = themeFrequencies(codes, codings, list.answers)

  it('counts one voice per respondent and per company, most frequent first, children below', () => {
    expect(
      table.themes.map(
        ({ code, depth, byRespondent, byPartner }) =>
          `${'.'.repeat(depth)}${code.id} ${byRespondent.count}/${byRespondent.base} ${byPartner.count}/${byPartner.base}`
      )
    ).toEqual(['y 2/5 1/3', '.y1 2/5 1/3', 'x 1/5 1/3'])
    expect(table).toMatchObject({ respondents: 5, partners: 3, withoutPartner: 1 })
  })

  it('carries the interval and marks a small base', () => {
    const share = table.themes[0]?.byRespondent
    expect(share?.mark).toBe('indicative')
    expect(share?.interval?.low).toBeCloseTo(0.1176, 3)
    expect(share?.interval?.high).toBeCloseTo(0.7693, 3)
    expect([9, 10, 29, 30].map(baseMark)).toEqual(['indicative', 'caution', 'caution', 'solid'])
  })
})

describe('minimum group', () => {
  it('counts companies as well as people, and never goes below three', () => {
    expect(isTooSmall({ respondents: 8, partners: 1 }, 5)).toBe(true)
    expect(isTooSmall({ respondents: 5, partners: 5 }, 5)).toBe(false)
    expect(isTooSmall({ respondents: 4, partners: null }, 5)).toBe(true)
    expect(isTooSmall({ respondents: 2, partners: null }, 1)).toBe(true)
  })
})
