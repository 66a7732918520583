import type { ChartSpec } from '@shared/domain/deliverables/chart-spec'
import { chartScene } from '@shared/domain/deliverables/charts/chart-scene'
import type { Rasterise } from './rasteriser'
import { sceneSvg } from './svg'

/** A chart for a Word file: the exact drawing, and a picture for readers that do not know SVG. */
export interface ChartPicture {
  readonly svg: Uint8Array
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

const utf8 = new TextEncoder()

/** Draws a chart once for both forms. */
export function chartPicture(spec: ChartSpec, title: string, rasterise: Rasterise): ChartPicture {
  const scene = chartScene(spec)
  const svg = sceneSvg(scene, title)
  return { svg: utf8.encode(svg), png: rasterise(svg), width: scene.width, height: scene.height }
}
