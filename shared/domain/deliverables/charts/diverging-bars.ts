import {
  chartColours as colour,
  chartWordsOf,
  type DivergingBars,
  type DivergingRow,
  type Worded
} from '../chart-spec'
import { cutLabel, sceneWidth, type ChartScene, type Shape } from './scene'

const middle = sceneWidth / 2
const spine = 1
const valueRoom = 92
const longest = middle - spine - valueRoom
const top = 34
const rowHeight = 42
const barHeight = 14
const textSize = 12

interface Side {
  readonly direction: -1 | 1
  readonly fill: string
  readonly soft: string
  readonly judged: string
}

const leftSide = { direction: -1, fill: colour.partner, soft: 'D5EAE8' } as const
const rightSide = { direction: 1, fill: colour.vendor, soft: 'D9DEE9' } as const

function row(each: DivergingRow, index: number, side: Side, scale: number): Shape[] {
  const y = top + index * rowHeight
  const anchor = side.direction < 0 ? ('end' as const) : ('start' as const)
  const start = middle + side.direction * spine
  const length = (each.value ?? 0) * scale
  const label = cutLabel(each.label, textSize, middle - 12)
  const free = start + side.direction * length
  const ink = each.isJudged ? { fill: side.soft, stroke: side.fill } : { fill: side.fill }
  return [
    {
      kind: 'text',
      x: start + side.direction * 5,
      y: y + 11,
      text: label,
      size: textSize,
      anchor,
      fill: colour.ink
    },
    { kind: 'rect', x: Math.min(start, free), y: y + 17, width: length, height: barHeight, ...ink },
    {
      kind: 'text',
      x: free + side.direction * 6,
      y: y + 28.5,
      text: each.isJudged ? `${each.valueText} ${side.judged}` : each.valueText,
      size: textSize,
      anchor,
      fill: colour.ink,
      isBold: true
    }
  ]
}

function title(text: string, side: Side): Shape {
  return {
    kind: 'text',
    x: middle + side.direction * 6,
    y: 16,
    text,
    size: 13,
    anchor: side.direction < 0 ? 'end' : 'start',
    fill: side.fill,
    isBold: true
  }
}

/** Draws gives to the left and gets to the right of one spine, on one scale that starts at zero. */
export function divergingBarsScene(spec: DivergingBars & Worded): ChartScene {
  const { judged } = chartWordsOf(spec)
  const left: Side = { ...leftSide, judged }
  const right: Side = { ...rightSide, judged }
  const largest = Math.max(0, ...[...spec.left, ...spec.right].map((each) => each.value ?? 0))
  const scale = largest > 0 ? longest / largest : 0
  const rows = Math.max(spec.left.length, spec.right.length, 1)
  const height = top + rows * rowHeight
  return {
    width: sceneWidth,
    height,
    shapes: [
      title(spec.leftTitle, left),
      title(spec.rightTitle, right),
      ...spec.left.flatMap((each, index) => row(each, index, left, scale)),
      ...spec.right.flatMap((each, index) => row(each, index, right, scale)),
      { kind: 'line', x1: middle, y1: 24, x2: middle, y2: height, stroke: colour.muted, width: 1 }
    ]
  }
}
