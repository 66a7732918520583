import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gapText, ratingText } from '@shared/domain/deliverables/exchange-audit/rating-text'
import { sceneWidth } from '@shared/domain/deliverables/charts/scene'
import { tornadoScene } from '@shared/domain/deliverables/charts/tornado'

const row = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }))
  .map(([from, span]) => ({ label: 'Hours per deal', from, to: from + span, fromText: '€1', toText: '€2' }))
const mark = fc
  .double({ min: -1e6, max: 1e6, noNaN: true })
  .map((value) => ({ label: 'Now €147', value, look: 'now' as const }))

it('keeps every bar, line and text of a tornado on the page, whatever the values', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.array(mark, { maxLength: 3 }),
      (rows, marks) => {
        const { shapes, height } = tornadoScene({ kind: 'tornado', rows, marks })
        for (const shape of shapes) {
          const xs =
            shape.kind === 'line'
              ? [shape.x1, shape.x2]
              : shape.kind === 'rect'
                ? [shape.x, shape.x + shape.width]
                : [shape.x]
          for (const x of xs) {
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x).toBeLessThanOrEqual(sceneWidth + 1)
          }
          if (shape.kind === 'rect') expect(shape.y + shape.height).toBeLessThanOrEqual(height)
        }
      }
    )
  )
})

it('puts a wider swing as a wider bar', () => {
  const at = (to: number) => ({ label: 'a', from: 100, to, fromText: '', toText: '' })
  const { shapes } = tornadoScene({ kind: 'tornado', rows: [at(180), at(120)], marks: [] })
  const bars = shapes.flatMap((shape) =>
    shape.kind === 'rect' && shape.fill === '0B7A75' ? [shape.width] : []
  )
  expect((bars[0] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(4, 1)
})

it('writes whole steps without decimals, older half steps with one, and nothing as a dash', () => {
  expect([4, 3.5, null, undefined].map((value) => ratingText(value, 'en-GB'))).toEqual(['4', '3.5', '—', '—'])
  expect([2, -1, 0, 1.5, null].map((gap) => gapText(gap, 'en-GB'))).toEqual(['+2', '−1', '0', '+1.5', '—'])
})
