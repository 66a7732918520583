import type { ChartSpec } from '@shared/domain/deliverables/chart-spec'
import type { DocumentBrand } from '@shared/domain/deliverables/template/template-in-use'
import { brandedScene } from '@shared/domain/deliverables/brand/branded-scene'
import { chartScene } from '@shared/domain/deliverables/charts/chart-scene'
import type { ChartScene, Shape } from '@shared/domain/deliverables/charts/scene'

function draw(shape: Shape, key: number) {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          key={key}
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={`#${shape.fill}`}
          stroke={shape.stroke ? `#${shape.stroke}` : undefined}
        />
      )
    case 'circle':
      return (
        <circle
          key={key}
          cx={shape.x}
          cy={shape.y}
          r={shape.radius}
          fill={`#${shape.fill}`}
          stroke={shape.stroke ? `#${shape.stroke}` : undefined}
        />
      )
    case 'line':
      return (
        <line
          key={key}
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          stroke={`#${shape.stroke}`}
          strokeWidth={shape.width}
          strokeDasharray={shape.isDashed ? '4 3' : undefined}
        />
      )
    case 'text':
      return (
        <text
          key={key}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          textAnchor={shape.anchor}
          fill={`#${shape.fill}`}
          fontWeight={shape.isBold ? 600 : 400}
        >
          {shape.text}
        </text>
      )
  }
}

/** A drawing with what a reader who cannot see it is told, in the colours of a brand. */
export function DrawnScene(props: { scene: ChartScene; label: string; brand?: DocumentBrand | undefined }) {
  const scene = brandedScene(props.scene, props.brand)
  return (
    <svg viewBox={`0 0 ${scene.width} ${scene.height}`} width="100%" role="img" aria-label={props.label}>
      {scene.shapes.map(draw)}
    </svg>
  )
}

/** A chart drawn from the same shapes as in the Word file. */
export function SceneView(props: { spec: ChartSpec; label: string; brand?: DocumentBrand | undefined }) {
  return <DrawnScene scene={chartScene(props.spec)} label={props.label} brand={props.brand} />
}
