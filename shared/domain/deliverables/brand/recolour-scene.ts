import type { ChartScene, Shape } from '../charts/scene'
import type { Recolouring } from './brand-palette'

/** A finished drawing in the brand's colours: no chart needs to know of brands. */
export function recolourScene(scene: ChartScene, colours: Recolouring): ChartScene {
  if (colours.size === 0) return scene
  const own = (colour: string): string => colours.get(colour) ?? colour
  const recoloured = (shape: Shape): Shape => {
    if (shape.kind === 'line') return { ...shape, stroke: own(shape.stroke) }
    if (shape.kind === 'text') return { ...shape, fill: own(shape.fill) }
    const stroke = shape.stroke === undefined ? {} : { stroke: own(shape.stroke) }
    return { ...shape, fill: own(shape.fill), ...stroke }
  }
  return { ...scene, shapes: scene.shapes.map(recoloured) }
}
