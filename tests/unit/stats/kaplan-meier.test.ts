import { describe, expect, it } from 'vitest'
import { kaplanMeier, numberAtRisk, timeReached, type WaitingTimes } from '@shared/domain/stats/kaplan-meier'

/** Times in days; those with a "+" are still waiting. */
function cases(text: string): WaitingTimes {
  const times = text.split(' ').filter((one) => one !== '')
  const days = (some: readonly string[]): number[] => some.map((one) => Number.parseInt(one, 10))
  return { all: days(times), ended: days(times.filter((one) => !one.endsWith('+'))) }
}

// Remission of leukaemia patients on 6-MP (Freireich 1963), the textbook case; survival::survfit gives these figures.
const leukaemia = cases('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+')

describe('Kaplan–Meier', () => {
  it('gives the published curve of the 6-MP group', () => {
    const curve = kaplanMeier(leukaemia)
    expect(curve.steps.map(({ time, atRisk, ended }) => [time, atRisk, ended])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1]
    ])
    const shares = curve.steps.map(({ waiting }) => Number(waiting.toFixed(3)))
    expect(shares).toEqual([0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448])
    expect(curve.n).toBe(21)
    expect(curve.ended).toBe(9)
  })

  it('gives the log–log interval and the median with an upper end not reached', () => {
    const curve = kaplanMeier(leukaemia)
    expect(curve.steps[0]?.low).toBeCloseTo(0.6197, 3)
    expect(curve.steps[0]?.high).toBeCloseTo(0.9516, 3)
    expect(timeReached(curve, 0.5)).toEqual({ time: 23, low: 13, high: null })
  })

  it('keeps the median open while fewer than half have got there', () => {
    expect(timeReached(kaplanMeier(cases('5 90+ 90+ 90+')), 0.5).time).toBeNull()
  })

  it('counts exactly half as half', () => {
    expect(timeReached(kaplanMeier(cases('3 5 90+ 90+')), 0.5).time).toBe(5)
  })

  it('does not fall when somebody still waiting leaves', () => {
    const [first, second] = kaplanMeier(cases('10 20+ 30')).steps
    expect(first?.waiting).toBeCloseTo(2 / 3)
    expect(second?.waiting).toBe(0)
    expect(second?.low).toBe(0)
  })

  it('has nothing to say of nobody, and counts who is at risk', () => {
    expect(kaplanMeier(cases(''))).toEqual({ n: 0, ended: 0, steps: [] })
    expect(timeReached(kaplanMeier(cases('')), 0.5)).toEqual({ time: null, low: null, high: null })
    expect(numberAtRisk(leukaemia, 10)).toBe(15)
  })
})
