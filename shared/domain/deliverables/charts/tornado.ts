import { chartColours as colour, type Tornado, type TornadoMark, type TornadoRow } from '../chart-spec'
import { cutLabel, sceneWidth, textWidth, type ChartScene, type Shape } from './scene'

const labelWidth = 178
const left = labelWidth + 14
const endRoom = 84
const legendHeight = 26
const rowHeight = 22
const barHeight = 14
const textSize = 12

type Place = (value: number) => number

/** From the smallest to the largest value shown, with room for what stands beside the bars. */
function placeOf({ rows, marks }: Tornado): Place {
  const values = [...rows.flatMap((row) => [row.from, row.to]), ...marks.map((mark) => mark.value)]
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const width = sceneWidth - left - 2 * endRoom
  return (value) => left + endRoom + ((value - low) / span) * width
}

/** White behind a text, so that a line does not run through it. */
const paper = (x: number, middle: number, text: string): Shape => ({
  ...{ kind: 'rect', x, y: middle - barHeight / 2, width: textWidth(text, textSize), height: barHeight },
  fill: colour.paper
})

function row(each: TornadoRow, index: number, place: Place): Shape[] {
  const middle = legendHeight + index * rowHeight + rowHeight / 2
  const label = cutLabel(each.label, textSize, labelWidth)
  const from = place(each.from)
  const to = place(each.to)
  const words = { kind: 'text', y: middle + 4, size: textSize, fill: colour.ink } as const
  return [
    { ...words, x: labelWidth, text: label, anchor: 'end' },
    {
      kind: 'rect',
      x: from,
      y: middle - barHeight / 2,
      width: Math.max(1, to - from),
      height: barHeight,
      fill: colour.partner
    },
    paper(from - 5 - textWidth(each.fromText, textSize), middle, each.fromText),
    { ...words, x: from - 5, text: each.fromText, anchor: 'end', fill: colour.muted },
    paper(to + 5, middle, each.toText),
    { ...words, x: to + 5, text: each.toText, anchor: 'start', fill: colour.muted }
  ]
}

const looks = {
  now: { stroke: colour.ink, isDashed: false, width: 1.5 },
  needed: { stroke: colour.gap, isDashed: true, width: 1.5 },
  alternative: { stroke: colour.muted, isDashed: true, width: 1 }
} as const

/** What each line means, in a row above the bars, so that labels never collide. */
function legend(list: readonly TornadoMark[]): Shape[] {
  let x = left
  return list.flatMap((mark): Shape[] => {
    const start = x
    x += 24 + textWidth(mark.label, textSize) + 22
    const words = { kind: 'text', x: start + 24, y: 14, text: mark.label, size: textSize } as const
    return [
      { kind: 'line', ...looks[mark.look], x1: start, y1: 10, x2: start + 18, y2: 10 },
      { ...words, anchor: 'start', fill: colour.ink }
    ]
  })
}

/** Draws a tornado: one bar per input, widest on top, and lines for what the result is held against. */
export function tornadoScene(spec: Tornado): ChartScene {
  const place = placeOf(spec)
  const height = legendHeight + spec.rows.length * rowHeight + 4
  const line = (mark: TornadoMark): Shape => ({
    ...{ kind: 'line', ...looks[mark.look], x1: place(mark.value), x2: place(mark.value) },
    ...{ y1: legendHeight, y2: height }
  })
  const isNow = (mark: TornadoMark): boolean => mark.look === 'now'
  return {
    width: sceneWidth,
    height,
    shapes: [
      ...legend(spec.marks),
      ...spec.marks.filter((mark) => !isNow(mark)).map(line),
      ...spec.rows.flatMap((each, index) => row(each, index, place)),
      ...spec.marks.filter(isNow).map(line)
    ]
  }
}
