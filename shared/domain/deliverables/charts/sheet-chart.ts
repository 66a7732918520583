import { chartColours as colour } from '../chart-spec'
import { isFormula, type CellRange, type SheetChart, type Workbook } from '../workbook'
import { cellsIn, type BuiltCell } from '../workbook-cells'
import { cutLabel, sceneWidth, textWidth, words, type ChartScene, type Shape } from './scene'

const labelWidth = 190
const left = labelWidth + 12
const textSize = 12
const barHeight = 12
const between = 10
const bare = 4
const withLegend = 26

/** How a cell of the workbook is written. */
type WriteCell = (cell: BuiltCell) => string

/** A bar: how long, null where its cell holds no number, and what is written at its end. */
interface Bar {
  readonly value: number | null
  readonly text: string
  readonly fill: string
}

const numberIn = ({ value }: BuiltCell): number | null => {
  const now = value !== null && isFormula(value) ? value.result : value
  return typeof now === 'number' ? now : null
}

/** What each series is, in a line above the bars. */
function legend(names: readonly string[], fills: readonly string[]): Shape[] {
  let x = left
  return names.flatMap((name, index): Shape[] => {
    const at = x
    x += 16 + textWidth(name, textSize) + 24
    return [
      { kind: 'rect', x: at, y: 4, width: 10, height: 10, fill: fills[index] ?? colour.muted },
      words(name, { x: at + 16, y: 14 }, { fill: colour.ink })
    ]
  })
}

/** Draws a chart of a workbook from the cells it is linked to: for each category a bar of every series, from zero. */
export function sheetChartScene(
  { categories, series }: SheetChart,
  workbook: Pick<Workbook, 'sheets'>,
  write: WriteCell
): ChartScene {
  const cellsOf = (range: CellRange): readonly BuiltCell[] => cellsIn(workbook, range) ?? []
  const labels = cellsOf(categories).map(write)
  const columns = series.map(({ values, colour: fill }) =>
    cellsOf(values).map((cell): Bar => ({ value: numberIn(cell), text: write(cell), fill }))
  )
  const bars = columns.flat()
  const room = sceneWidth - left - Math.max(0, ...bars.map(({ text }) => textWidth(text, textSize))) - 12
  const least = Math.min(0, ...bars.map(({ value }) => value ?? 0))
  const span = Math.max(0, ...bars.map(({ value }) => value ?? 0)) - least
  const at = (value: number): number => left + (span > 0 ? ((value - least) / span) * room : 0)
  const top = series.length > 1 ? withLegend : bare
  const rowHeight = series.length * barHeight + between
  const bar = ({ value, text, fill }: Bar, y: number): Shape[] => {
    const end = at(value ?? 0)
    const from = Math.min(at(0), end)
    return [
      { kind: 'rect', x: from, y, width: Math.abs(end - at(0)), height: barHeight - 1, fill },
      words(text, { x: Math.max(at(0), end) + 5, y: y + barHeight - 2 }, { size: 11 })
    ]
  }
  const rows = labels.flatMap((label, index): Shape[] => {
    const y = top + index * rowHeight
    const line = cutLabel(label, textSize, labelWidth)
    return [
      words(line, { x: labelWidth, y: y + rowHeight / 2 + 4 }, { anchor: 'end', fill: colour.ink }),
      ...columns.flatMap((column, place) => {
        const own = column[index]
        return own ? bar(own, y + between / 2 + place * barHeight) : []
      })
    ]
  })
  const height = top + labels.length * rowHeight + 4
  const names = series.map(({ name }) => cellsOf(name).map(write).join(' '))
  return {
    ...{ width: sceneWidth, height },
    shapes: [
      ...(series.length > 1
        ? legend(
            names,
            series.map((each) => each.colour)
          )
        : []),
      { kind: 'line', x1: at(0), x2: at(0), y1: top, y2: height - 4, stroke: colour.line, width: 1 },
      ...rows
    ]
  }
}
