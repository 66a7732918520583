/** A figure's course in the height of a line; gaps where it was unknown. The words say what the line shows. */
export function Sparkline(props: {
  label: string
  values: readonly (number | null)[]
  width?: number
  height?: number
}) {
  const { values, width = 72, height = 20 } = props
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return null
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const x = (index: number): number => 3 + (index * (width - 6)) / Math.max(1, values.length - 1)
  const y = (value: number): number =>
    high === low ? height / 2 : height - 3 - ((value - low) * (height - 6)) / (high - low)
  const paths: string[] = []
  let isDrawing = false
  values.forEach((value, index) => {
    if (value !== null) paths.push(`${isDrawing ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`)
    isDrawing = value !== null
  })
  const last = values.at(-1)
  return (
    <svg width={width} height={height} role="img" aria-label={props.label}>
      <title>{props.label}</title>
      <path d={paths.join('')} fill="none" stroke="var(--control)" strokeWidth="1.5" />
      {last !== null && last !== undefined && (
        <circle cx={x(values.length - 1)} cy={y(last)} r="2.5" fill="var(--ink)" />
      )}
    </svg>
  )
}
