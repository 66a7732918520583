import type { SaturationBatch } from '@shared/domain/voice/agreement/saturation'
import { useFormat } from '@renderer/ui/format'
import styles from './agreement.module.css'

const chart = { width: 760, height: 200, left: 36, right: 84, top: 14, bottom: 28 } as const
const plot = {
  width: chart.width - chart.left - chart.right,
  height: chart.height - chart.top - chart.bottom
} as const

interface Scales {
  readonly x: (batch: number) => number
  readonly y: (codes: number) => number
}

const scalesOf = (curve: readonly SaturationBatch[], most: number): Scales => ({
  x: (batch) => chart.left + ((batch + 0.5) * plot.width) / curve.length,
  y: (codes) => chart.top + plot.height * (1 - codes / most)
})

/** Codes so far as a line, new codes as bars; both count codes, on one scale from zero. */
export function SaturationChart({ curve }: { curve: readonly SaturationBatch[] }) {
  const format = useFormat()
  const most = Math.max(1, curve.at(-1)?.codes ?? 1)
  const { x, y } = scalesOf(curve, most)
  const end = x(curve.length - 1) + 8
  return (
    <div className={styles.chart}>
      <svg
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="img"
        aria-label="Codes used as answers were coded"
      >
        <line x1={chart.left} x2={chart.width - chart.right} y1={y(0)} y2={y(0)} stroke="var(--line-2)" />
        {[0, most].map((value) => (
          <text
            key={value}
            x={chart.left - 6}
            y={y(value) + 4}
            textAnchor="end"
            fontSize={12}
            fill="var(--ink-3)"
          >
            {format.count(value)}
          </text>
        ))}
        <Batches curve={curve} scales={{ x, y }} />
        <polyline
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
          points={curve.map(({ codes }, index) => `${x(index)},${y(codes)}`).join(' ')}
        />
        <text x={end} y={y(most) + 4} fontSize={12} fill="var(--accent-ink)">
          codes so far
        </text>
        <text x={end} y={y(0) - 4} fontSize={12} fill="var(--ink-3)">
          new codes
        </text>
      </svg>
    </div>
  )
}

function Batches({ curve, scales: { x, y } }: { curve: readonly SaturationBatch[]; scales: Scales }) {
  const format = useFormat()
  const width = Math.max(2, Math.min(28, (plot.width / curve.length) * 0.6))
  const every = Math.ceil(curve.length / 12)
  return curve.map(({ answers, newCodes }, index) => (
    <g key={answers}>
      <rect
        x={x(index) - width / 2}
        y={y(newCodes.length)}
        width={width}
        height={y(0) - y(newCodes.length)}
        fill="var(--control)"
      />
      {index % every === 0 && (
        <text x={x(index)} y={chart.height - 10} textAnchor="middle" fontSize={12} fill="var(--ink-3)">
          {format.count(answers)}
        </text>
      )}
    </g>
  ))
}
