import { quadrantScene } from '@shared/domain/deliverables/charts/quadrant'
import { SceneDrawing } from './scene-drawing'

export interface QuadrantSpot {
  readonly id: string
  /** Shown at the mark, e.g. "3": the table beside the chart says what it is. */
  readonly mark: string
  readonly title: string
  /** 0–1. */
  readonly x: number
  readonly y: number
}

/**
 * Marks in a square cut in four where the lines cross. Labels are numbers, since names would cover each other: the
 * table beside it holds the names and every figure, and is what screen readers are given.
 */
export function QuadrantChart(props: {
  label: string
  xTitle: string
  yTitle: string
  cross: { readonly x: number; readonly y: number }
  /** Top left, top right, bottom left, bottom right. */
  corners: readonly [string, string, string, string]
  spots: readonly QuadrantSpot[]
}) {
  const { cross, corners, spots, xTitle, yTitle } = props
  const { low, high } = scaleOf([...spots, cross])
  const at = (value: number): number => (value - low) / (high - low)
  const scene = quadrantScene({
    kind: 'quadrant',
    xTitle,
    yTitle,
    xTicks: [],
    yTicks: [],
    cross: { x: at(cross.x), y: at(cross.y) },
    corners,
    marks: spots.map(({ id, mark, title, x, y }) => ({
      id,
      title,
      mark,
      label: null,
      size: null,
      x: at(x),
      y: at(y)
    }))
  })
  return <SceneDrawing scene={scene} label={props.label} />
}

/** One scale for both axes, with some air around what is shown. */
function scaleOf(spots: readonly { readonly x: number; readonly y: number }[]): {
  low: number
  high: number
} {
  const values = spots.flatMap(({ x, y }) => [x, y])
  const low = Math.max(0, Math.min(...values) - 0.08)
  const high = Math.min(1, Math.max(...values) + 0.08)
  return high > low ? { low, high } : { low: 0, high: 1 }
}
