import type { ChartSpec } from '@shared/domain/deliverables/chart-spec'
import type { DocumentBrand } from '@shared/domain/deliverables/template/template-in-use'
import { brandedScene } from '@shared/domain/deliverables/brand/branded-scene'
import { chartScene } from '@shared/domain/deliverables/charts/chart-scene'
import type { ChartScene } from '@shared/domain/deliverables/charts/scene'
import { SceneDrawing } from '@renderer/ui/scene-drawing'

/** A drawing with what a reader who cannot see it is told, in the colours of a brand. */
export function DrawnScene(props: { scene: ChartScene; label: string; brand?: DocumentBrand | undefined }) {
  return <SceneDrawing scene={brandedScene(props.scene, props.brand)} label={props.label} isPaper />
}

/** A chart drawn from the same shapes as in the Word file. */
export function SceneView(props: { spec: ChartSpec; label: string; brand?: DocumentBrand | undefined }) {
  return <DrawnScene scene={chartScene(props.spec)} label={props.label} brand={props.brand} />
}
