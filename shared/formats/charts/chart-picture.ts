import type { ChartSpec } from '@shared/domain/deliverables/chart-spec'
import { fontsOf } from '@shared/domain/deliverables/brand/brand-fonts'
import { brandedScene } from '@shared/domain/deliverables/brand/branded-scene'
import type { DocumentBrand } from '@shared/domain/deliverables/template/template-in-use'
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

/** What a drawing is made with. */
export interface Drawing {
  readonly rasterise: Rasterise
  /** Whose colours and font; absent: the house design. */
  readonly brand?: DocumentBrand | undefined
}

/** Draws a chart once for both forms. */
export function chartPicture(spec: ChartSpec, title: string, drawing: Drawing): ChartPicture {
  const { rasterise, brand } = drawing
  const scene = brandedScene(chartScene(spec), brand)
  const svg = sceneSvg(scene, title, fontsOf(brand).body)
  return { svg: utf8.encode(svg), png: rasterise(svg), width: scene.width, height: scene.height }
}
