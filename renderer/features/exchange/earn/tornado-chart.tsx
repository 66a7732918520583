import { earnInputWords } from '@shared/domain/exchange/earn-input-words'
import type { EarnAnalysis, TornadoBar } from '@shared/domain/exchange/earn-analysis'
import { useFormat } from '@renderer/ui/format'
import { inputText } from './earn-words'
import styles from './earn.module.css'

const width = 640
const left = 190
const right = 24
const rowPx = 40
const topPx = 30

/** Smallest and largest earn the chart has to show, with some air. */
function extentOf(found: EarnAnalysis): readonly [number, number] {
  const values = [
    ...found.tornado.flatMap((bar) => [bar.atLow, bar.atHigh]),
    ...[found.earn.perHour, found.needed?.value ?? null, found.alternative?.value ?? null].flatMap((value) =>
      value === null ? [] : [value]
    )
  ]
  const low = Math.min(...values)
  const high = Math.max(...values)
  const air = (high - low || Math.abs(high) || 1) * 0.12
  return [low - air, high + air]
}

function Bar(props: { bar: TornadoBar; index: number; x: (value: number) => number }) {
  const format = useFormat()
  const { bar, index, x } = props
  const y = topPx + index * rowPx
  const [low, high] = bar.atLow <= bar.atHigh ? [bar.from, bar.to] : [bar.to, bar.from]
  const from = x(Math.min(bar.atLow, bar.atHigh))
  const to = x(Math.max(bar.atLow, bar.atHigh))
  return (
    <g>
      <text x={left - 12} y={y + 20} textAnchor="end" className={styles.barName}>
        {earnInputWords[bar.input]}
      </text>
      <rect x={from} y={y + 8} width={Math.max(1, to - from)} height={16} rx="3" fill="var(--partner-bar)" />
      <text x={from - 5} y={y + 20} textAnchor="end" className={styles.barEnd}>
        {inputText(bar.input, low, format)}
      </text>
      <text x={to + 5} y={y + 20} className={styles.barEnd}>
        {inputText(bar.input, high, format)}
      </text>
    </g>
  )
}

function Line(props: { at: number; text: string; kind: 'now' | 'needed' | 'alternative'; bottom: number }) {
  const dash = { now: undefined, needed: '5 3', alternative: '1 3' }[props.kind]
  return (
    <g>
      <path
        d={`M${props.at} ${topPx}V${props.bottom}`}
        stroke={props.kind === 'needed' ? 'var(--neg)' : 'var(--ink-2)'}
        strokeDasharray={dash}
        strokeWidth={1.5}
      />
      <title>{props.text}</title>
    </g>
  )
}

/** Earn an hour when one input goes from its lowest to its highest and all others stay: widest swing on top. */
export function TornadoChart({ found }: { found: EarnAnalysis }) {
  const format = useFormat()
  const [low, high] = extentOf(found)
  const x = (value: number): number =>
    left + ((value - low) / (high - low)) * (width - left - right - 60) + 30
  const bottom = topPx + found.tornado.length * rowPx + 4
  const { perHour } = found.earn
  if (perHour === null || found.tornado.length === 0) return null
  const marks = [
    { kind: 'now' as const, value: perHour, text: `now ${format.money(perHour, { decimals: 0 })}` },
    ...(found.needed
      ? [
          {
            kind: 'needed' as const,
            value: found.needed.value,
            text: `needed ${format.money(found.needed.value)}`
          }
        ]
      : []),
    ...(found.alternative
      ? [
          {
            kind: 'alternative' as const,
            value: found.alternative.value,
            text: `alternative ${format.money(found.alternative.value)}`
          }
        ]
      : [])
  ]
  const line = (mark: (typeof marks)[number]) => (
    <Line key={mark.kind} at={x(mark.value)} text={mark.text} kind={mark.kind} bottom={bottom} />
  )
  const words = found.tornado
    .map(
      (bar) =>
        `${earnInputWords[bar.input]}: ${format.money(Math.min(bar.atLow, bar.atHigh))} to ${format.money(Math.max(bar.atLow, bar.atHigh))}`
    )
    .join('; ')
  return (
    <svg
      className={styles.tornado}
      viewBox={`0 0 ${width} ${bottom + 4}`}
      role="img"
      aria-label={`Earn an hour from each input’s lowest to its highest. ${words}`}
    >
      {marks.filter(({ kind }) => kind !== 'now').map(line)}
      {found.tornado.map((bar, index) => (
        <Bar key={bar.input} bar={bar} index={index} x={x} />
      ))}
      {marks.filter(({ kind }) => kind === 'now').map(line)}
    </svg>
  )
}
