import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointLength, indexCodePoints, sliceCodePoints } from '@shared/domain/text/code-points'

const text = 'Danke 👍🏽 für das 👨‍👩‍👧 Team — aside.'

describe('code points', () => {
  it('counts an emoji as one code point where UTF-16 counts two', () => {
    expect('a😀b'.length).toBe(4)
    expect(codePointLength('a😀b')).toBe(3)
  })

  it('finds the word after an emoji, where UTF-16 offsets miss a letter', () => {
    const start = [...text.slice(0, text.indexOf('aside'))].length
    expect(sliceCodePoints(text, start, start + 5)).toBe('aside')
    expect(text.slice(start, start + 5)).not.toBe('aside')
  })

  it('moves a position inside a surrogate pair to its start', () => {
    const index = indexCodePoints('a😀b')
    expect([0, 1, 2, 3, 4].map((position) => index.toCodePoint(position))).toEqual([0, 1, 1, 2, 3])
  })

  it('keeps positions beyond the text at its edge', () => {
    const index = indexCodePoints('a😀')
    expect([index.toUtf16(-3), index.toUtf16(99), index.toCodePoint(99)]).toEqual([0, 3, 2])
  })

  it('agrees with spreading the text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (any, a, b) => {
        const points = [...any]
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        expect(codePointLength(any)).toBe(points.length)
        expect(sliceCodePoints(any, start, end)).toBe(points.slice(start, end).join(''))
      })
    )
  })

  it('goes to UTF-16 and back without loss', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const index = indexCodePoints(any)
        for (let point = 0; point <= index.length; point += 1) {
          expect(index.toCodePoint(index.toUtf16(point))).toBe(point)
        }
      })
    )
  })
})
