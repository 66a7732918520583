import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codingOrder } from '@shared/domain/voice/coding-order'
import { aCode, aCoding } from './voice-builders'

const book = [
  aCode('money', { order: 1 }),
  aCode('mdf', { parentId: 'money', order: 0 }),
  aCode('first', { order: 0 })
]
const noon = '2026-09-30T12:00:00Z'
const codings = [
  aCoding('earlier', { codeId: 'mdf', at: '2026-09-30T11:00:00Z', span: { start: 30, end: 40 } }),
  aCoding('whole, first of the book', { codeId: 'first', at: noon, span: null }),
  aCoding('whole, later in the book', { codeId: 'mdf', at: noon, span: null }),
  aCoding('whole, of no code of the book', { codeId: 'gone', at: noon, span: null }),
  aCoding('early words', { codeId: 'mdf', at: noon, span: { start: 2, end: 9 } }),
  aCoding('late words', { codeId: 'first', at: noon, span: { start: 12, end: 20 } })
]

describe('codingOrder', () => {
  it('is by time, then by place in the answer, then by the codebook, whatever the ids', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(codings, { minLength: codings.length }),
        fc.uniqueArray(fc.uuid(), { minLength: codings.length, maxLength: codings.length }),
        (shuffled, ids) => {
          const named = shuffled.map((coding, place) => ({
            ...coding,
            id: ids[place] ?? '',
            words: coding.id
          }))
          const sorted = [...named].sort(codingOrder(book))
          expect(sorted.map(({ words }) => words)).toEqual(codings.map(({ id }) => id))
        }
      )
    )
  })
})
