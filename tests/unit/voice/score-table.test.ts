import { describe, expect, it } from 'vitest'
import { sigmoid } from '@shared/domain/voice/suggest/logistic'
import { ScoreTable } from '@shared/domain/voice/suggest/score-table'

const scores = Array.from({ length: 4_001 }, (_, place) => place * 0.011 - 22)

describe('functions of scores that are looked up', () => {
  it.each([
    ['the logistic function', sigmoid],
    ['its logarithm', (score: number) => Math.log(sigmoid(score) + 1e-6)]
  ])('are off by less than 1e-5: %s', (_, of) => {
    const table = new ScoreTable(of)
    for (const score of scores) {
      // Beyond the ends of the table the end counts.
      const exact = of(Math.max(-20, Math.min(20, score)))
      expect(Math.abs(table.at(score) - exact)).toBeLessThan(1e-5)
    }
  })

  it('never fall where the function rises', () => {
    const table = new ScoreTable(sigmoid)
    const found = scores.map((score) => table.at(score))
    expect(found).toEqual([...found].sort((a, b) => a - b))
  })

  it('hold beyond every end', () => {
    const table = new ScoreTable(sigmoid)
    expect(table.at(-Infinity)).toBeCloseTo(0, 6)
    expect(table.at(Infinity)).toBeCloseTo(1, 6)
  })
})
