import { chartColours as colour, chartWordsOf, type ConcentrationCurve, type Worded } from '../chart-spec'
import { sceneWidth, textWidth, words, type ChartScene, type Shape } from './scene'

const height = 340
const left = 52
const right = 420
const top = 12
const bottom = height - 44

const x = (part: number): number => left + (right - left) * part
const y = (part: number): number => bottom - (bottom - top) * part

const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]

function frame({ xTitle, yTitle, ...rest }: ConcentrationCurve & Worded): Shape[] {
  const small = { size: 11 }
  const percent = (part: number): string => `${Math.round(part * 100)}${chartWordsOf(rest).percent}`
  return [
    ...ticks.flatMap((tick): Shape[] => [
      { kind: 'line', x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: colour.line, width: 0.75 },
      words(percent(tick), { x: left - 6, y: y(tick) + 4 }, { ...small, anchor: 'end' }),
      words(percent(tick), { x: x(tick), y: bottom + 16 }, { ...small, anchor: 'middle' })
    ]),
    { kind: 'line', x1: x(0), y1: y(0), x2: x(1), y2: y(1), stroke: colour.muted, width: 1, isDashed: true },
    words(`${xTitle} →`, { x: right, y: height - 8 }, { anchor: 'end', fill: colour.ink }),
    words(`${yTitle} ↑`, { x: 0, y: height - 8 }, { fill: colour.ink })
  ]
}

/** Draws the curve over the diagonal of equal shares; the notes stand right of it, led to their points. */
export function concentrationCurveScene(spec: ConcentrationCurve & Worded): ChartScene {
  const curve = spec.points.slice(1).map((point, index): Shape => {
    const before = spec.points[index] ?? point
    return {
      kind: 'line',
      x1: x(before.holders),
      y1: y(before.held),
      x2: x(point.holders),
      y2: y(point.held),
      stroke: colour.partner,
      width: 2.5
    }
  })
  let free = top + 12
  const notes = [...spec.notes]
    .sort((a, b) => b.held - a.held)
    .flatMap((note): Shape[] => {
      const at = { x: x(note.holders), y: y(note.held) }
      const line = Math.max(at.y, free)
      free = line + 20
      return [
        { kind: 'line', x1: at.x, y1: at.y, x2: right + 14, y2: line, stroke: colour.muted, width: 0.75 },
        { kind: 'circle', ...at, radius: 4, fill: colour.partner, stroke: colour.paper, title: note.text },
        words(note.text, { x: right + 18, y: line + 4 }, { fill: colour.ink })
      ]
    })
  const widest = Math.max(0, ...spec.notes.map((note) => textWidth(note.text, 13)))
  return {
    width: Math.max(sceneWidth, right + 18 + widest),
    height,
    shapes: [...frame(spec), ...curve, ...notes]
  }
}
