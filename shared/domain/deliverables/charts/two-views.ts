import { chartColours as colour, chartWordsOf, type TwoViews, type ViewRow, type Worded } from '../chart-spec'
import { sceneWidth, textWidth, wrapLabel, type ChartScene, type Shape } from './scene'

const labelWidth = 190
const gapRoom = 52
const left = labelWidth + 12
const right = sceneWidth - gapRoom
const top = 52
const rowHeight = 34
const highest = 5
const textSize = 12
const grey = 'E1E5EA'

const at = (rating: number): number => left + ((right - left) * rating) / highest

function label(text: string, y: number): Shape[] {
  const lines = wrapLabel(text, textSize, labelWidth)
  const first = lines.length === 1 ? y + 4 : y - 3
  return lines.map((line, index) => ({
    kind: 'text' as const,
    x: labelWidth,
    y: first + index * 14,
    text: line,
    size: textSize,
    anchor: 'end' as const,
    fill: colour.ink
  }))
}

/** The vendor's mark stands above the middle of the row and the partner's below, so that equal views stay two marks. */
function row(each: ViewRow, index: number): Shape[] {
  const y = top + index * rowHeight + rowHeight / 2
  const bar: Shape[] =
    each.importance === null
      ? []
      : [{ kind: 'rect', x: left, y: y - 10, width: at(each.importance) - left, height: 20, fill: grey }]
  const link: Shape = {
    kind: 'line',
    x1: at(each.vendor),
    y1: y - 4,
    x2: at(each.partner),
    y2: y + 4,
    stroke: each.isFlagged ? colour.gap : colour.muted,
    width: each.isFlagged ? 3 : 1
  }
  return [
    ...bar,
    ...label(each.label, y),
    link,
    { kind: 'rect', x: at(each.vendor) - 5, y: y - 9, width: 10, height: 10, fill: colour.vendor },
    { kind: 'circle', x: at(each.partner), y: y + 4, radius: 5.5, fill: colour.partner },
    {
      kind: 'text',
      x: sceneWidth,
      y: y + 4,
      text: each.gapText,
      size: textSize,
      anchor: 'end',
      fill: each.isFlagged ? 'A33E0E' : colour.muted,
      isBold: each.isFlagged
    }
  ]
}

function key(spec: TwoViews & Worded): Shape[] {
  const { importance, gap } = chartWordsOf(spec)
  const second = left + 26 + textWidth(importance, textSize) + 22
  const third = second + textWidth(spec.vendorName, textSize) + 46
  const text = (x: number, words: string): Shape => ({
    kind: 'text',
    x,
    y: 15,
    text: words,
    size: textSize,
    anchor: 'start',
    fill: colour.ink
  })
  return [
    { kind: 'rect', x: left, y: 4, width: 20, height: 13, fill: grey },
    text(left + 26, importance),
    { kind: 'rect', x: second, y: 5, width: 10, height: 10, fill: colour.vendor },
    text(second + 16, spec.vendorName),
    { kind: 'circle', x: third, y: 10, radius: 5.5, fill: colour.partner },
    text(third + 12, spec.partnerName),
    { kind: 'text', x: sceneWidth, y: 42, text: gap, size: 11, anchor: 'end', fill: colour.muted }
  ]
}

function ticks(height: number): Shape[] {
  return [0, 1, 2, 3, 4, 5].flatMap((rating): Shape[] => [
    {
      kind: 'line',
      x1: at(rating),
      y1: top - 4,
      x2: at(rating),
      y2: height,
      stroke: colour.line,
      width: 0.75
    },
    {
      kind: 'text',
      x: at(rating),
      y: top - 10,
      text: String(rating),
      size: 11,
      anchor: 'middle',
      fill: colour.muted
    }
  ])
}

/** Draws importance and both views per line, widest difference first as given. */
export function twoViewsScene(spec: TwoViews & Worded): ChartScene {
  const height = top + spec.rows.length * rowHeight + 4
  return { width: sceneWidth, height, shapes: [...key(spec), ...ticks(height), ...spec.rows.flatMap(row)] }
}
