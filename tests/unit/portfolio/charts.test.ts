import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartSpec } from '@shared/domain/deliverables/chart-spec'
import { chartScene } from '@shared/domain/deliverables/charts/chart-scene'
import type { Shape } from '@shared/domain/deliverables/charts/scene'
import { concentration } from '@shared/domain/portfolio/concentration'
import { investmentGap } from '@shared/domain/portfolio/investment-gap'
import { concentrationCurve, paretoBars, shareGaps } from '@shared/domain/portfolio/portfolio-charts'

const words = {
  count: (value: number) => String(value),
  share: (value: number) => `${Math.round(value * 100)} %`,
  money: (value: number) => `${Math.round(value)}`,
  points: (value: number) => `${(value * 100).toFixed(1)} pts`
}

const xs = (shape: Shape): number[] => {
  if (shape.kind === 'line') return [shape.x1, shape.x2]
  return shape.kind === 'rect' ? [shape.x, shape.x + shape.width] : [shape.x]
}

/** Everything is a number and inside the drawing. */
function expectInside(spec: ChartSpec): void {
  const { width, height, shapes } = chartScene(spec)
  for (const shape of shapes) {
    for (const x of xs(shape)) {
      expect(Number.isFinite(x)).toBe(true)
      expect(x).toBeGreaterThanOrEqual(-1)
      expect(x).toBeLessThanOrEqual(width + 1)
    }
    const y = shape.kind === 'line' ? shape.y2 : shape.y
    expect(y).toBeLessThanOrEqual(height + 1)
  }
}

const amounts = fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 1, maxLength: 60 })

describe('charts of the portfolio', () => {
  it('draw concentration inside their frame, bars from zero', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const found = concentration(Float64Array.from(values), () => true)
        if (found === null) return
        expectInside(concentrationCurve(found, words))
        const bars = paretoBars(found, (at) => `Partner ${at}`, words)
        expectInside(bars)
        const rects = chartScene(bars).shapes.filter((shape) => shape.kind === 'rect')
        expect(new Set(rects.map(({ x }) => x)).size).toBe(1)
      }),
      { numRuns: 40 }
    )
  })

  it('draw both shares of a gap on one axis', () => {
    fc.assert(
      fc.property(amounts, amounts, (invested, brought) => {
        const found = investmentGap(
          invested.map((investment, at) => ({ id: String(at), investment, outcome: brought[at] ?? 0 }))
        )
        if (found)
          expectInside(shareGaps(found.rows, (id) => `A partner with a rather long name ${id}`, words))
      }),
      { numRuns: 40 }
    )
  })

  it('draw a quadrant with hollow rings where the investment is not known', () => {
    const spec: ChartSpec = {
      kind: 'quadrant',
      xTitle: 'Potential',
      yTitle: 'Revenue',
      xTicks: [],
      yTicks: [],
      cross: { x: 0.6, y: 0.5 },
      corners: ['Maintain', 'Invest', 'Passive', 'Activate'],
      marks: [
        { id: 'a', title: 'Kestrel', label: 'Kestrel', mark: null, x: 0.9, y: 0.9, size: 1 },
        { id: 'b', title: 'Fjordnett', label: 'Fjordnett', mark: null, x: 0.1, y: 0.07, size: null },
        { id: 'c', title: 'Third', label: null, mark: '3', x: 0.5, y: 0.2, size: null }
      ]
    }
    expectInside(spec)
    const circles = chartScene(spec).shapes.filter((shape) => shape.kind === 'circle')
    expect(circles.map(({ title, radius, fill }) => [title, radius, fill])).toEqual([
      ['Kestrel', 22, '0B7A75'],
      ['Third', 11, 'FFFFFF'],
      ['Fjordnett', 4, 'FFFFFF']
    ])
    const names = chartScene(spec).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(names).toEqual(expect.arrayContaining(['Kestrel', 'Fjordnett', '3', 'Invest']))
  })
})
