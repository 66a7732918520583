import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type Box } from '@shared/domain/deliverables/charts/place-labels'

const frame = { left: 20, top: 0, right: 316, bottom: 210 }
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

/** From the middle of a mark to the nearest point of a box. */
const distance = (box: Box, { x, y }: { x: number; y: number }): number =>
  Math.hypot(
    Math.max(box.left - x, 0, x - box.left - box.width),
    Math.max(box.top - y, 0, y - box.top - box.height)
  )

describe('labels of marks in a chart', () => {
  it('never lie on each other or on a mark, and never leave the plot', () => {
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
          for (const spot of spots) expect(distance(box, spot)).toBeGreaterThan(4.999)
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        })
      })
    )
  })

  it('puts a lone label above its mark', () => {
    const [placed] = placeLabels([{ x: 150, y: 100, label: 'Margin' }], frame)
    expect(placed?.box).toMatchObject({ top: 79 })
  })

  it('keeps a label off its own mark where the edge of the plot pushes it back', () => {
    const spot = { x: 310, y: 100, label: 'Orbis Réseaux SARL' }
    const above = { left: 20, top: 60, width: 296, height: 30 }
    const below = { left: 20, top: 108, width: 296, height: 30 }
    const [placed] = placeLabels([spot], frame, [above, below])
    expect(placed?.box && placed.box.left + placed.box.width).toBeLessThan(305)
  })

  it('leaves two names on one line room to be read apart', () => {
    const spots = [
      { x: 100, y: 100, label: 'Vesterport' },
      { x: 165, y: 100, label: 'Kestrel Co' }
    ]
    const [first, second] = placeLabels(spots, frame).map(({ box }) => box)
    expect(first?.top).toBe(79)
    expect(second?.top).not.toBe(79)
  })

  it('avoids a line that cuts the plot where another place is free, and only then', () => {
    const line = { left: 20, top: 85, width: 296, height: 2 }
    const spot = { x: 150, y: 100, label: 'Margin' }
    expect(placeLabels([spot], frame, [], [line])[0]?.box?.top).toBe(106)
    const everywhere = { left: 0, top: 0, width: 400, height: 400 }
    expect(placeLabels([spot], frame, [], [everywhere])[0]?.box?.top).toBe(79)
  })
})
