import { describe, expect, it } from 'vitest'
import type { Shape } from '@shared/domain/deliverables/charts/scene'
import { sheetChartScene } from '@shared/domain/deliverables/charts/sheet-chart'
import {
  isFormula,
  type CellValue,
  type SheetChart,
  type WorkbookSheet
} from '@shared/domain/deliverables/workbook'

const range = (column: number, from: number, to = from) => ({ sheet: 'S', column, from, to })
const column = (title: string, values: readonly CellValue[]) => ({ title, style: 'integer' as const, values })
const sheet: WorkbookSheet = {
  ...{ name: 'S', widths: [], cells: [], orientation: 'portrait', repeatedRows: null, highlights: [] },
  frozen: { rows: 0, columns: 0 },
  tables: [
    {
      ...{ name: 'T', headerRow: 1 },
      columns: [
        column('Who', ['A', 'B']),
        column('Gives', [10, { formula: 'B2/2', result: 5 }]),
        column('Gets', [-5, '—'])
      ]
    }
  ]
}
const chart: SheetChart = {
  ...{ title: 'T', alt: 'A', place: { row: 5, column: 1, rows: 5, columns: 2 }, categories: range(1, 2, 3) },
  series: [
    { name: range(2, 1), values: range(2, 2, 3), colour: '0B7A75' },
    { name: range(3, 1), values: range(3, 2, 3), colour: '1B2A4A' }
  ]
}
const write = ({ value }: { readonly value: CellValue }): string => {
  if (value === null || typeof value !== 'object') return String(value)
  return isFormula(value) ? String(value.result) : value.date
}
const of = <Kind extends Shape['kind']>(shapes: readonly Shape[], kind: Kind) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind)

describe('the drawing of a workbook’s chart', () => {
  const { shapes, height } = sheetChartScene(chart, { sheets: [sheet] }, write)
  const bars = of(shapes, 'rect').slice(2)

  it('has bars as long as their cells say, below zero to the left, none where there is no number', () => {
    const [first, below, second, none] = bars
    expect(first?.width).toBeCloseTo(2 * (second?.width ?? 0))
    expect(below?.width).toBeCloseTo(second?.width ?? 0)
    expect((below?.x ?? 0) + (below?.width ?? 0)).toBeCloseTo(first?.x ?? 0)
    expect(none?.width).toBe(0)
  })

  it('names categories, series and values as the cells read, all within the picture', () => {
    const said = of(shapes, 'text').map(({ text }) => text)
    expect(said).toEqual(['Gives', 'Gets', 'A', '10', '-5', 'B', '5', '—'])
    expect(of(shapes, 'text').every(({ y }) => y > 0 && y < height)).toBe(true)
  })

  it('needs no legend for one series', () => {
    const one = sheetChartScene({ ...chart, series: chart.series.slice(0, 1) }, { sheets: [sheet] }, write)
    expect(of(one.shapes, 'text').map(({ text }) => text)).toEqual(['A', '10', 'B', '5'])
  })
})
