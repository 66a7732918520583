import type { ChartScene, Shape } from '@shared/domain/deliverables/charts/scene'
import styles from './chart-view.module.css'

/** Colours of a drawing on paper → the same meaning on screen, light and dark. */
const onScreen: Readonly<Record<string, string>> = {
  '1B2A4A': '--vendor-bar',
  '0B7A75': '--partner-bar',
  C8531C: '--neg',
  A33E0E: '--neg-ink',
  '172033': '--ink',
  '5C6779': '--ink-3',
  CDD3DC: '--line-2',
  E1E5EA: '--line',
  FFFFFF: '--surface'
}

interface Look {
  readonly colourOf: (hex: string) => string
  readonly lineEnds: 'round' | undefined
}

const screenLook: Look = {
  colourOf: (hex) => {
    const token = onScreen[hex]
    return token === undefined ? `#${hex}` : `var(${token})`
  },
  lineEnds: 'round'
}

const paperLook: Look = { colourOf: (hex) => `#${hex}`, lineEnds: undefined }

function draw(shape: Shape, key: number, { colourOf, lineEnds }: Look) {
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
          fill={colourOf(shape.fill)}
          stroke={shape.stroke ? colourOf(shape.stroke) : undefined}
        />
      )
    case 'circle':
      return (
        <circle
          key={key}
          cx={shape.x}
          cy={shape.y}
          r={shape.radius}
          fill={colourOf(shape.fill)}
          stroke={shape.stroke ? colourOf(shape.stroke) : undefined}
        >
          {shape.title !== undefined && <title>{shape.title}</title>}
        </circle>
      )
    case 'line':
      return (
        <line
          key={key}
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          stroke={colourOf(shape.stroke)}
          strokeWidth={shape.width}
          strokeLinecap={lineEnds}
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
          fill={colourOf(shape.fill)}
          fontWeight={shape.isBold ? 600 : 400}
        >
          {shape.text}
        </text>
      )
  }
}

/** A drawing: in the colours of the screen, or as it is on paper. */
export function SceneDrawing(props: { scene: ChartScene; label: string; isPaper?: boolean }) {
  const { width, height, shapes } = props.scene
  const look = props.isPaper ? paperLook : screenLook
  return (
    <svg
      className={props.isPaper ? styles.paper : styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
    >
      {shapes.map((shape, key) => draw(shape, key, look))}
    </svg>
  )
}
