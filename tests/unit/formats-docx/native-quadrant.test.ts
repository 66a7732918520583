import { describe, expect, it } from 'vitest'
import type { QuadrantMark, QuadrantSpec } from '@shared/domain/deliverables/chart-spec'
import { nativeQuadrant } from '@shared/formats/docx/native-quadrant'

const mark = (id: number, more: Partial<QuadrantMark> = {}): QuadrantMark => ({
  ...{ id: String(id), x: id / 4, y: id / 4, title: `Partner ${id}`, label: `P${id}`, mark: null },
  ...{ size: id / 3, amount: { x: id, y: id * 25_000 } },
  ...more
})

const spec = (marks: readonly QuadrantMark[]): QuadrantSpec => ({
  ...{ kind: 'quadrant', xTitle: 'Potential', yTitle: 'Revenue (square-root scale)' },
  ...{ xTicks: [], yTicks: [], cross: { x: 0.5, y: 0.25 }, corners: ['a', 'b', 'c', 'd'] },
  amounts: { xTitle: 'Potential', yTitle: 'Revenue', cross: { x: 3, y: 50_000 }, from: 1, to: 5 },
  marks
})

describe("a quadrant as Word's own chart", () => {
  it('is made from the amounts, not from the places of the drawing', () => {
    const { type, series, xAxis, yAxis } = nativeQuadrant(spec([mark(1), mark(2)]))
    expect(type).toBe('bubble')
    expect(series[0]?.points).toEqual([
      { x: 1, y: 25_000, size: 1 / 3 },
      { x: 2, y: 50_000, size: 2 / 3 }
    ])
    expect(xAxis).toMatchObject({ title: 'Potential', minimum: 1, maximum: 5, crossesAt: 50_000 })
    expect(yAxis).toMatchObject({ title: 'Revenue', minimum: 0, crossesAt: 3 })
  })

  it('is points where no size is known, and a mark without one has no area', () => {
    expect(nativeQuadrant(spec([mark(1, { size: null })]))).toMatchObject({
      type: 'scatter',
      lines: 'none',
      series: [{ points: [{ x: 1, y: 25_000 }] }]
    })
    const mixed = nativeQuadrant(spec([mark(1, { size: null }), mark(2)]))
    expect(mixed.series[0]?.points[0]).toEqual({ x: 1, y: 25_000, size: 0 })
  })

  it('names a mark by its number, else by its label, and leaves the others quiet', () => {
    const marks = [mark(1, { mark: '7' }), mark(2), mark(3, { label: null })]
    expect(nativeQuadrant(spec(marks)).series[0]?.pointLabels).toEqual([{ text: '7' }, { text: 'P2' }, false])
  })

  it('runs from 0 to 100 where places are all there is', () => {
    const { amount: _, ...placed } = mark(1)
    const { amounts: __, ...plane } = spec([placed])
    const { series, xAxis, yAxis } = nativeQuadrant(plane)
    expect(series[0]?.points[0]).toMatchObject({ x: 25, y: 25 })
    expect(xAxis).toMatchObject({ minimum: 0, maximum: 100, crossesAt: 25 })
    expect(yAxis).toMatchObject({ crossesAt: 50 })
  })
})
