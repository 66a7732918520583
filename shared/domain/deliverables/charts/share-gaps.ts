import {
  chartColours as colour,
  chartWordsOf,
  type ShareGapRow,
  type ShareGaps,
  type Worded
} from '../chart-spec'
import { sceneWidth, textWidth, words, wrapLabel, type ChartScene, type Shape } from './scene'

const labelWidth = 170
const left = labelWidth + 14
const right = sceneWidth - 88
const top = 50
const rowHeight = 26
const textSize = 12

function row(each: ShareGapRow, index: number, at: (share: number) => number): Shape[] {
  const y = top + index * rowHeight + rowHeight / 2
  const [label = ''] = wrapLabel(each.label, textSize, labelWidth)
  return [
    words(label, { x: labelWidth, y: y + 4 }, { anchor: 'end', fill: colour.ink }),
    {
      kind: 'line',
      x1: at(each.received),
      x2: at(each.brought),
      y1: y,
      y2: y,
      stroke: each.isFlagged ? colour.gap : colour.muted,
      width: each.isFlagged ? 3 : 1.5
    },
    { kind: 'rect', x: at(each.received) - 5, y: y - 5, width: 10, height: 10, fill: colour.vendor },
    { kind: 'circle', x: at(each.brought), y, radius: 5.5, fill: colour.partner, stroke: colour.paper },
    words(
      each.gapText,
      { x: sceneWidth, y: y + 4 },
      { anchor: 'end', fill: each.isFlagged ? 'A33E0E' : colour.muted, isBold: each.isFlagged }
    )
  ]
}

/** Draws for each row where its share of the input stands (square) and its share of the result (dot). */
export function shareGapsScene(spec: ShareGaps & Worded): ChartScene {
  const at = (share: number): number => left + ((right - left) * share) / (spec.end > 0 ? spec.end : 1)
  const height = top + Math.max(1, spec.rows.length) * rowHeight + 4
  const second = left + 16 + textWidth(spec.receivedTitle, 13) + 28
  return {
    width: sceneWidth,
    height,
    shapes: [
      { kind: 'rect', x: left, y: 5, width: 10, height: 10, fill: colour.vendor },
      words(spec.receivedTitle, { x: left + 16, y: 15 }, { fill: colour.ink }),
      { kind: 'circle', x: second, y: 10, radius: 5.5, fill: colour.partner },
      words(spec.broughtTitle, { x: second + 11, y: 15 }, { fill: colour.ink }),
      words(chartWordsOf(spec).difference, { x: sceneWidth, y: 40 }, { anchor: 'end' }),
      ...spec.ticks.flatMap((tick): Shape[] => [
        {
          kind: 'line',
          x1: at(tick.at),
          x2: at(tick.at),
          y1: top - 4,
          y2: height,
          stroke: colour.line,
          width: 0.75
        },
        words(tick.text, { x: at(tick.at), y: 40 }, { anchor: 'middle' })
      ]),
      ...spec.rows.flatMap((each, index) => row(each, index, at))
    ]
  }
}
