import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutSpans } from '@shared/domain/voice/span-layout'
import { aCoding } from './voice-builders'

const at = (id: string, start: number, end: number, seconds = 0) =>
  aCoding(id, { span: { start, end }, at: `2026-09-30T10:00:${String(seconds).padStart(2, '0')}Z` })

const inWords = (length: number, codings: Parameters<typeof layoutSpans>[1]) =>
  layoutSpans(length, codings).map(
    ({ start, end, marks, newestCodingId }) =>
      `${start}-${end} ${marks.map((mark) => `${mark.codingId}@${mark.lane}`).join(' ')} ${newestCodingId ?? ''}`
  )

describe('span layout', () => {
  it('leaves an answer without spans whole', () => {
    expect(inWords(10, [aCoding('whole')])).toEqual(['0-10  '])
  })

  it('stacks overlapping spans and paints the newest background', () => {
    expect(inWords(30, [at('a', 5, 20, 1), at('b', 10, 25, 2), at('c', 22, 28, 0)])).toEqual([
      '0-5  ',
      '5-10 a@0 a',
      '10-20 a@0 b@1 b',
      '20-22 b@1 b',
      '22-25 c@0 b@1 b',
      '25-28 c@0 c',
      '28-30  '
    ])
  })

  it('cuts spans that reach beyond the text', () => {
    expect(inWords(8, [at('a', 5, 99), at('b', 20, 30)])).toEqual(['0-5  ', '5-8 a@0 a'])
  })

  const spans = fc.array(
    fc.tuple(fc.nat(50), fc.nat(50), fc.nat(59)).map(([a, b, second]) => ({ a, b, second })),
    { maxLength: 12 }
  )

  it('joins up to the text, keeps each span in one lane, and never puts two spans in the same place', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 50 }), (drawn, length) => {
        const codings = drawn.map(({ a, b, second }, index) =>
          at(`k${index}`, Math.min(a, b), Math.max(a, b), second)
        )
        const segments = layoutSpans(length, codings)
        expect(segments[0]?.start).toBe(0)
        expect(segments.at(-1)?.end).toBe(length)
        const lanes = new Map<string, number>()
        segments.forEach((segment, index) => {
          expect(segment.start).toBeLessThan(segment.end)
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end)
          expect(new Set(segment.marks.map((mark) => mark.lane)).size).toBe(segment.marks.length)
          for (const mark of segment.marks) {
            expect(lanes.get(mark.codingId) ?? mark.lane).toBe(mark.lane)
            lanes.set(mark.codingId, mark.lane)
          }
        })
        for (const coding of codings) {
          const covered = segments
            .filter((segment) => segment.marks.some((mark) => mark.codingId === coding.id))
            .reduce((sum, segment) => sum + segment.end - segment.start, 0)
          const span = coding.span!
          expect(covered).toBe(Math.max(0, Math.min(length, span.end) - Math.min(length, span.start)))
        }
      })
    )
  })
})
