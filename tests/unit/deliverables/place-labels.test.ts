import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type Box } from '@shared/domain/deliverables/charts/place-labels'

const frame = { left: 20, top: 0, right: 316, bottom: 210 }
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

describe('labels of the importance–performance chart', () => {
  it('never lie on each other and never leave the plot', () => {
    const spot = fc.record({
      x: fc.integer({ min: 25, max: 310 }),
      y: fc.integer({ min: 5, max: 205 }),
      label: fc.constantFrom('MDF paid', 'Response time', 'Technical experts +1')
    })
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 14 }), (spots) => {
        const boxes = placeLabels(spots, frame).flatMap(({ box }) => (box ? [box] : []))
        boxes.forEach((box, index) => {
          expect(box.left).toBeGreaterThanOrEqual(frame.left)
          expect(box.left + box.width).toBeLessThanOrEqual(frame.right)
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        })
      })
    )
  })

  it('puts a lone label above its mark', () => {
    const [placed] = placeLabels([{ x: 150, y: 100, label: 'Margin' }], frame)
    expect(placed?.box).toMatchObject({ top: 79 })
  })
})
