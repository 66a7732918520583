import { middleCrosshair, type Crosshair, type Quadrant } from '@shared/domain/exchange/line-reading'
import { quadrantWords } from '../exchange-words'
import { placeLabels, type PlacedLabel } from '@shared/domain/deliverables/charts/place-labels'
import styles from './quadrant-chart.module.css'
import type { LineView } from '../use-audit'

const width = 316
const height = 236
const plot = { left: 22, top: 4, width: 286, height: 208 }

/** Ratings 1–5 on the plot; the axes end a little outside so that a 1 or a 5 is not cut. */
const x = (delivered: number): number => plot.left + ((delivered - 0.7) / 4.6) * plot.width
const y = (importance: number): number => plot.top + plot.height - ((importance - 0.7) / 4.6) * plot.height

interface Spot {
  readonly x: number
  readonly y: number
  readonly names: readonly string[]
  readonly quadrant: Quadrant
  readonly label: string
}

/** Where the names of the four quadrants stand. */
const cornerSize = { width: 72, height: 15 }
const cornersAt = (at: Crosshair) =>
  [plot.left + 5, x(at.delivered) + 5].flatMap((left) => [
    { ...cornerSize, left, top: plot.top + 2 },
    { ...cornerSize, left, top: plot.top + plot.height - 18 }
  ])

/** Lines with the same ratings share one mark and one label. */
function spots(lines: readonly LineView[]): Spot[] {
  const found = new Map<string, Spot>()
  for (const { line, delivered, quadrant } of lines) {
    if (line.importance === null || delivered === null || quadrant === null) continue
    const key = `${line.importance}|${delivered}`
    const before = found.get(key)
    const names = [...(before?.names ?? []), line.name]
    found.set(key, { x: x(delivered), y: y(line.importance), quadrant, names, label: labelOf(names) })
  }
  return [...found.values()]
}

const maxLetters = 26
const labelOf = (names: readonly string[]): string => {
  const [first = '', ...others] = names
  const text = others.length === 0 ? first : `${first} +${others.length}`
  return text.length > maxLetters ? `${text.slice(0, maxLetters - 1)}…` : text
}

function Mark({ placed }: { placed: PlacedLabel<Spot> }) {
  const { spot, box } = placed
  return (
    <g>
      <title>{spot.names.join(', ')}</title>
      <circle
        cx={spot.x}
        cy={spot.y}
        r="5"
        fill={spot.quadrant === 'fix-now' ? 'var(--neg)' : 'var(--partner)'}
      />
      {box && (
        <text x={box.left + box.width / 2} y={box.top + 11} textAnchor="middle" className={styles.label}>
          {spot.label}
        </text>
      )}
    </g>
  )
}

/** Importance against what arrives, in the partner's view, split where the engagement says. */
export function QuadrantChart(props: { lines: readonly LineView[]; partner: string; at?: Crosshair }) {
  const at = props.at ?? middleCrosshair
  const marks = placeLabels(
    spots(props.lines),
    {
      left: plot.left,
      top: plot.top,
      right: width,
      bottom: plot.top + plot.height
    },
    cornersAt(at)
  )
  const cross = { x: x(at.delivered), y: y(at.importance) }
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Importance and delivery of what ${props.partner} gets, ${marks.length} points`}
    >
      <rect
        x={plot.left}
        y={plot.top}
        width={cross.x - plot.left}
        height={cross.y - plot.top}
        fill="var(--neg-soft)"
      />
      <path
        d={`M${plot.left} ${plot.top}v${plot.height}h${plot.width}M${cross.x} ${plot.top}v${plot.height}M${plot.left} ${cross.y}h${plot.width}`}
        stroke="var(--line-2)"
        fill="none"
      />
      <text x={plot.left + 5} y={plot.top + 14} className={styles.fix}>
        {quadrantWords['fix-now']}
      </text>
      <text x={cross.x + 5} y={plot.top + 14} className={styles.corner}>
        {quadrantWords.keep}
      </text>
      <text x={plot.left + 5} y={plot.top + plot.height - 6} className={styles.corner}>
        {quadrantWords['low-priority']}
      </text>
      <text x={cross.x + 5} y={plot.top + plot.height - 6} className={styles.corner}>
        {quadrantWords.overdone}
      </text>
      <text x={plot.left + plot.width / 2} y={height - 6} textAnchor="middle" className={styles.axis}>
        {`Delivered, as ${props.partner} sees it →`}
      </text>
      <text
        transform={`translate(12 ${plot.top + plot.height / 2}) rotate(-90)`}
        textAnchor="middle"
        className={styles.axis}
      >
        Importance →
      </text>
      {marks.map((placed) => (
        <Mark key={placed.spot.names.join()} placed={placed} />
      ))}
    </svg>
  )
}
