/** A value with its interval and the threshold it is held against, on one 24 px line. */
export function IntervalLine(props: {
  text: string
  value: number
  low: number
  high: number
  threshold: number | null
  scaleMin: number
  scaleMax: number
}) {
  const span = props.scaleMax - props.scaleMin || 1
  const at = (value: number): number => Math.min(100, Math.max(0, ((value - props.scaleMin) / span) * 100))
  const low = at(props.low)
  return (
    <svg
      width="100%"
      height="24"
      role="img"
      aria-label={props.text}
      style={{ display: 'block', margin: '6px 0 2px' }}
    >
      <rect x="0" y="10" width="100%" height="4" rx="2" fill="var(--line)" />
      <rect x={`${low}%`} y="10" width={`${at(props.high) - low}%`} height="4" fill="var(--control)" />
      <circle cx={`${at(props.value)}%`} cy="12" r="5" fill="var(--ink)" />
      {props.threshold !== null && (
        <rect x={`${at(props.threshold)}%`} y="3" width="2" height="18" fill="var(--ink)" />
      )}
    </svg>
  )
}
