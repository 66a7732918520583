import { chartColours as colour, type QuadrantMark, type QuadrantSpec } from '../chart-spec'
import { placeLabels, type Box } from './place-labels'
import { sceneWidth, textWidth, words, type ChartScene, type Shape } from './scene'

const height = 370
const left = 66
const right = sceneWidth - 12
const top = 12
const bottom = height - 44
const smallest = 4
const largest = 22
const markRadius = 11

const x = (part: number): number => left + (right - left) * part
const y = (part: number): number => bottom - (bottom - top) * part

/** Area, not radius, stands for the amount; an unknown amount is a small hollow ring. */
function radiusOf({ mark, size }: QuadrantMark): number {
  if (mark !== null) return markRadius
  return size === null ? smallest : Math.max(smallest, largest * Math.sqrt(size))
}

interface Place {
  readonly x: number
  readonly y: number
}

function frame(spec: QuadrantSpec): Shape[] {
  const line = (from: Place, to: Place, stroke: string): Shape => ({
    kind: 'line',
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke,
    width: 1
  })
  const { cross } = spec
  return [
    line({ x: left, y: bottom }, { x: right, y: bottom }, colour.line),
    line({ x: left, y: top }, { x: left, y: bottom }, colour.line),
    line({ x: x(cross.x), y: top }, { x: x(cross.x), y: bottom }, colour.muted),
    line({ x: left, y: y(cross.y) }, { x: right, y: y(cross.y) }, colour.muted),
    ...spec.xTicks.map((tick) =>
      words(tick.text, { x: x(tick.at), y: bottom + 16 }, { size: 11, anchor: 'middle' })
    ),
    ...spec.yTicks.map((tick) =>
      words(tick.text, { x: left - 6, y: y(tick.at) + 4 }, { size: 11, anchor: 'end' })
    ),
    words(`${spec.xTitle} →`, { x: right, y: height - 8 }, { anchor: 'end', fill: colour.ink }),
    words(`${spec.yTitle} ↑`, { x: 0, y: height - 8 }, { fill: colour.ink })
  ]
}

/** Room of the corner words, which names of marks must leave free. */
function cornerBoxes(corners: QuadrantSpec['corners']): Box[] {
  return corners.map((word, index) => {
    const width = textWidth(word, 14) + 8
    const isLeft = index % 2 === 0
    return {
      left: isLeft ? left + 4 : right - width - 4,
      top: index < 2 ? top + 2 : bottom - 20,
      width,
      height: 18
    }
  })
}

/** Where the lines that cut the plane run: a name across one is read as struck out. */
const crossBoxes = ({ cross }: QuadrantSpec): Box[] => [
  { left: x(cross.x) - 1, top, width: 2, height: bottom - top },
  { left, top: y(cross.y) - 1, width: right - left, height: 2 }
]

function corners([topLeft, topRight, bottomLeft, bottomRight]: QuadrantSpec['corners']): Shape[] {
  return [
    words(topLeft, { x: left + 6, y: top + 15 }),
    words(topRight, { x: right - 6, y: top + 15 }, { anchor: 'end' }),
    words(bottomLeft, { x: left + 6, y: bottom - 8 }),
    words(bottomRight, { x: right - 6, y: bottom - 8 }, { anchor: 'end' })
  ]
}

function markShapes(mark: QuadrantMark): Shape[] {
  const at = { x: x(mark.x), y: y(mark.y) }
  const isHollow = mark.mark !== null || mark.size === null
  const circle: Shape = {
    kind: 'circle',
    ...at,
    radius: radiusOf(mark),
    fill: isHollow ? colour.paper : colour.partner,
    stroke: isHollow ? colour.ink : colour.paper,
    title: mark.title
  }
  if (mark.mark === null) return [circle]
  const inside = words(
    mark.mark,
    { x: at.x, y: at.y + 4 },
    { anchor: 'middle', fill: colour.ink, isBold: true }
  )
  return [circle, inside]
}

const largestFirst = ({ marks }: QuadrantSpec): QuadrantMark[] =>
  [...marks].sort((a, b) => radiusOf(b) - radiusOf(a))

/** Names with their places, those there is room for. */
function placedNames(spec: QuadrantSpec) {
  const labelled = largestFirst(spec).flatMap((mark) =>
    mark.label === null
      ? []
      : [{ id: mark.id, x: x(mark.x), y: y(mark.y), label: mark.label, radius: radiusOf(mark) }]
  )
  const frame = { left, top, right, bottom }
  return placeLabels(labelled, frame, cornerBoxes(spec.corners), crossBoxes(spec)).flatMap(
    ({ spot: { id, label }, box }) => (box ? [{ id, label, box }] : [])
  )
}

/** The marks whose names there is room for, by id. */
export const namedMarks = (spec: QuadrantSpec): ReadonlySet<string> =>
  new Set(placedNames(spec).map(({ id }) => id))

/** Draws the plane, its four corners and the marks, the largest behind; names stand where there is room. */
export function quadrantScene(spec: QuadrantSpec): ChartScene {
  const marks = largestFirst(spec)
  const labels = placedNames(spec).map(({ label, box }) =>
    words(label, { x: box.left + box.width / 2, y: box.top + 11 }, { anchor: 'middle', fill: colour.ink })
  )
  return {
    width: sceneWidth,
    height,
    shapes: [...frame(spec), ...corners(spec.corners), ...marks.flatMap(markShapes), ...labels]
  }
}
