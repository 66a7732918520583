import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveCaret, textUnits, trimStretch, unitAt } from '@shared/domain/text/boundaries'
import { codePointLength, sliceCodePoints } from '@shared/domain/text/code-points'

const words = (text: string) =>
  textUnits(text, 'word').map(({ start, end }) => sliceCodePoints(text, start, end))

describe('text boundaries', () => {
  it('takes words without punctuation, emoji before them or not', () => {
    expect(words('😀 We don’t get paid — ever.')).toEqual(['We', 'don’t', 'get', 'paid', 'ever'])
  })

  it('ends sentences before the blank that follows', () => {
    const text = 'Fine. Twice a year?  Never!'
    const sentences = textUnits(text, 'sentence').map(({ start, end }) => text.slice(start, end))
    expect(sentences).toEqual(['Fine.', 'Twice a year?', 'Never!'])
  })

  it('moves to the next word end and back to the word start', () => {
    expect(moveCaret('one two', 0, 'word', 'forward')).toBe(3)
    expect(moveCaret('one two', 3, 'word', 'forward')).toBe(7)
    expect(moveCaret('one two', 7, 'word', 'forward')).toBe(7)
    expect(moveCaret('one two', 7, 'word', 'backward')).toBe(4)
    expect(moveCaret('one two', 4, 'word', 'backward')).toBe(0)
    expect(moveCaret('one two', 0, 'word', 'backward')).toBe(0)
  })

  it('steps over a family emoji as one character', () => {
    const family = '👨‍👩‍👧'
    expect(moveCaret(`a${family}b`, 1, 'character', 'forward')).toBe(1 + codePointLength(family))
  })

  it('finds the word under a position', () => {
    expect(unitAt('one two', 5, 'word')).toEqual({ start: 4, end: 7 })
    expect(unitAt('one two', 3, 'word')).toBeNull()
  })

  it('drops blanks at the ends of a selection, drawn in either direction', () => {
    expect(trimStretch('a  paid late ', { start: 13, end: 1 })).toEqual({ start: 3, end: 12 })
    expect(trimStretch('a   b', { start: 1, end: 4 })).toBeNull()
  })

  it('always reaches the end of the text, and never leaves it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), (text, from) => {
        const length = codePointLength(text)
        let position = Math.min(from, length)
        for (let step = 0; step <= length && position < length; step += 1) {
          const next = moveCaret(text, position, 'word', 'forward')
          expect(next).toBeGreaterThan(position)
          position = next
        }
        expect(position).toBe(length)
      })
    )
  })
})
