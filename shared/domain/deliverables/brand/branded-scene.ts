import type { DocumentBrand } from '../template/template-in-use'
import type { ChartScene } from '../charts/scene'
import { fontsOf, houseFonts, tablePoints } from './brand-fonts'
import { recolouring } from './brand-palette'
import { recolourScene } from './recolour-scene'

/**
 * A finished drawing in the colours of a brand, its words as large as the brand's font allows: charts are laid out by the
 * widths of Calibri, and wider letters would run into each other.
 */
export function brandedScene(scene: ChartScene, brand: DocumentBrand | undefined): ChartScene {
  const painted = recolourScene(scene, recolouring(brand))
  const scale = tablePoints(fontsOf(brand)) / tablePoints(houseFonts)
  if (scale === 1) return painted
  return {
    ...painted,
    shapes: painted.shapes.map((shape) =>
      shape.kind === 'text' ? { ...shape, size: shape.size * scale } : shape
    )
  }
}
