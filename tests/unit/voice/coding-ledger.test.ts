import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codingProgress, countCodes } from '@shared/domain/voice/code-counts'
import { CodingLedger } from '@shared/domain/voice/coding-ledger'
import { differenceOf } from '@shared/domain/voice/record-difference'
import { aCode, aCoding, answersTo, codingsByAnswer } from './voice-builders'

const codes = [
  aCode('money'),
  aCode('mdf', { parentId: 'money' }),
  aCode('late', { parentId: 'mdf' }),
  aCode('portal')
]
const list = answersTo(['a', 'b', 'c', 'd', 'e', 'f'], (index) => ({
  partnerId: index === 5 ? null : `p${index % 2}`,
  respondentId: `R-${index % 4}`
}))

const aRandomCoding = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map((number) => `k${String(number).padStart(2, '0')}`),
  responseId: fc.integer({ min: 1, max: 8 }).map((number) => `r${number}`),
  codeId: fc.constantFrom('money', 'mdf', 'late', 'portal', 'gone')
})
const stateOfTable = fc
  .uniqueArray(aRandomCoding, { selector: ({ id }) => id, maxLength: 25 })
  .map((parts) => parts.map((one) => aCoding(one.id, one)).sort((a, b) => (a.id < b.id ? -1 : 1)))

describe('CodingLedger', () => {
  it('says after any course of changes what counting everything says', () => {
    fc.assert(
      fc.property(fc.array(stateOfTable, { minLength: 1, maxLength: 6 }), (states) => {
        const ledger = new CodingLedger(codes, list)
        for (const codings of states) {
          const balance = ledger.follow(codings)
          const all = codingsByAnswer(codings, list)
          expect(balance.counts).toEqual(countCodes(codes, all, list.answers))
          expect(balance.progress).toEqual(codingProgress(list.answers, all))
          expect([...balance.codingsByAnswer.keys()].sort()).toEqual([...all.keys()].sort())
          for (const [key, group] of all) {
            expect(new Set(balance.codingsByAnswer.get(key))).toEqual(new Set(group))
          }
        }
      }),
      { numRuns: 200, seed: 4 }
    )
  })

  it('leaves what it said before as it was', () => {
    const ledger = new CodingLedger(codes, list)
    const first = ledger.follow([aCoding('k1', { codeId: 'mdf' })])
    ledger.follow([aCoding('k2', { codeId: 'portal', responseId: 'r2' })])
    expect(first.counts.get('money')?.respondents).toBe(1)
    expect(first.codingsByAnswer.size).toBe(1)
  })

  it('gives the same balance for the same codings', () => {
    const ledger = new CodingLedger(codes, list)
    const codings = [aCoding('k1', { codeId: 'mdf' })]
    expect(ledger.follow(codings)).toBe(ledger.follow(codings))
  })
})

describe('differenceOf', () => {
  it('finds what left and what came, a replaced record in both', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    const again = { id: 'b' }
    expect(differenceOf([a, b, c], [a, again, { id: 'd' }])).toEqual({
      gone: [b, c],
      come: [again, { id: 'd' }]
    })
  })
})
