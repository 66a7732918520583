import { chartColours as colour, type RankedBar, type RankedBars } from '../chart-spec'
import { cutLabel, sceneWidth, textWidth, words, type ChartScene, type Shape } from './scene'

const labelWidth = 170
const left = labelWidth + 12
const top = 28
const rowHeight = 24
const barHeight = 14
const textSize = 12
/** On screen the computer's own font is used, and the values are bold: so much wider than Calibri it may be. */
const widerFont = 1.4

interface Layout {
  readonly scale: number
  readonly right: number
}

/** A thin line from end to end of the interval, with a stroke at either end. */
function interval({ low, high }: RankedBar, y: number, scale: number): Shape[] {
  if (low === undefined || high === undefined) return []
  const [x1, x2] = [left + Math.max(0, low) * scale, left + high * scale]
  const stroke = { kind: 'line', stroke: colour.ink, width: 1 } as const
  return [
    { ...stroke, x1, x2, y1: y, y2: y },
    { ...stroke, x1, x2: x1, y1: y - 3, y2: y + 3 },
    { ...stroke, x1: x2, x2, y1: y - 3, y2: y + 3 }
  ]
}

function row(each: RankedBar, index: number, { scale, right }: Layout): Shape[] {
  const y = top + index * rowHeight
  const label = cutLabel(each.label, textSize, labelWidth)
  const length = (each.value ?? 0) * scale
  const limit: Shape[] =
    each.limit === undefined
      ? []
      : [
          {
            kind: 'line',
            x1: left + each.limit * scale,
            x2: left + each.limit * scale,
            y1: y + 2,
            y2: y + rowHeight - 2,
            stroke: colour.ink,
            width: 2
          }
        ]
  const end = Math.max(length, (each.limit ?? 0) * scale, (each.high ?? 0) * scale)
  return [
    words(label, { x: labelWidth, y: y + 16 }, { anchor: 'end', fill: colour.ink }),
    {
      kind: 'rect',
      x: left,
      y: y + 5,
      width: Math.max(0, length),
      height: barHeight,
      fill: each.isFlagged === true ? colour.gap : colour.partner
    },
    ...limit,
    ...interval(each, y + 5 + barHeight / 2, scale),
    words(each.valueText, { x: left + end + 6, y: y + 16 }, { fill: colour.ink, isBold: true }),
    ...(each.aside === undefined ? [] : [words(each.aside, { x: right, y: y + 16 }, { anchor: 'end' })])
  ]
}

/** Draws bars from zero with their values at the free end; limits are ticks across the bars. */
export function rankedBarsScene(spec: RankedBars): ChartScene {
  const widest = (texts: readonly string[]): number =>
    widerFont * Math.max(0, ...texts.map((text) => textWidth(text, textSize)))
  const asideWidth = widest(spec.rows.map(({ aside = '' }) => aside))
  const valueWidth = widest(spec.rows.map(({ valueText }) => valueText))
  const right = sceneWidth - 4
  const room = right - asideWidth - valueWidth - 24 - left
  const most = Math.max(0, ...spec.rows.flatMap((each) => [each.value ?? 0, each.limit ?? 0, each.high ?? 0]))
  const layout = { scale: most > 0 ? room / most : 0, right }
  const height = top + Math.max(1, spec.rows.length) * rowHeight + 6
  const limitWords = spec.limitTitle === undefined ? '' : ` · | ${spec.limitTitle}`
  return {
    width: sceneWidth,
    height,
    shapes: [
      words(spec.valueTitle + limitWords, { x: left, y: 14 }, { size: 11 }),
      ...(spec.asideTitle === undefined
        ? []
        : [words(spec.asideTitle, { x: right, y: 14 }, { size: 11, anchor: 'end' })]),
      { kind: 'line', x1: left, x2: left, y1: top, y2: height - 4, stroke: colour.line, width: 1 },
      ...spec.rows.flatMap((each, index) => row(each, index, layout))
    ]
  }
}
