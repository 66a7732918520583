const at = (rating: number): number => 6 + (rating - 1) * 18

function words(props: { importance: number | null; vendor: number | null; partner: number | null }): string {
  const say = (value: number | null): string => (value === null ? 'unknown' : String(value))
  return `Importance ${say(props.importance)}, delivered: vendor says ${say(props.vendor)}, partner says ${say(props.partner)}`
}

/**
 * Importance and delivery of one line on a scale of 1 to 5: grey bar = importance, square above = the vendor's
 * view, dot below = the partner's, orange link = a gap of `gapFlag` or more. Unknown ratings are simply not drawn.
 */
export function DoubleScale(props: {
  importance: number | null
  vendor: number | null
  partner: number | null
  /** Difference of views from which the link is drawn. */
  gapFlag: number
}) {
  const { importance, vendor, partner, gapFlag } = props
  const gap =
    vendor !== null && partner !== null && Math.abs(vendor - partner) >= gapFlag ? [vendor, partner] : null
  const from = gap ? at(Math.min(...gap)) : 0
  return (
    <svg width="84" height="26" role="img" aria-label={words(props)}>
      <rect x="2" y="11" width="80" height="4" rx="2" fill="var(--line)" />
      {importance !== null && (
        <rect x="2" y="11" width={at(importance) + 2} height="4" rx="2" fill="var(--control)" />
      )}
      {[1, 2, 3, 4, 5].map((step) => (
        <rect key={step} x={at(step) - 0.5} y="11" width="1" height="4" fill="var(--surface)" />
      ))}
      {gap && <rect x={from} y="11.5" width={at(Math.max(...gap)) - from} height="3" fill="var(--neg)" />}
      {vendor !== null && (
        <rect x={at(vendor) - 3.5} y="1.5" width="7" height="7" rx="1" fill="var(--vendor)" />
      )}
      {partner !== null && <circle cx={at(partner)} cy="21" r="4" fill="var(--partner)" />}
    </svg>
  )
}

/** The two views of delivery on one line, for lists of perception gaps. */
export function GapScale(props: { vendor: number; partner: number; label: string; gapFlag: number }) {
  const { vendor, partner, gapFlag } = props
  const from = at(Math.min(vendor, partner))
  const to = at(Math.max(vendor, partner))
  return (
    <svg width="84" height="16" role="img" aria-label={props.label}>
      <rect x="2" y="7" width="80" height="2" fill="var(--line-2)" />
      {Math.abs(vendor - partner) >= gapFlag && (
        <rect x={from} y="6.5" width={to - from} height="3" fill="var(--neg)" />
      )}
      <rect x={at(vendor) - 4} y="4" width="8" height="8" rx="1" fill="var(--vendor)" />
      <circle cx={at(partner)} cy="8" r="4.5" fill="var(--partner)" />
    </svg>
  )
}
