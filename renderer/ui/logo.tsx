/** Two beams that overlap: vendor above, partner below. */
export function Logo(props: { size?: number }) {
  const size = props.size ?? 18
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" style={{ flex: 'none' }}>
      <rect x="1" y="3" width="10" height="5" rx="2.5" fill="var(--vendor-bar)" />
      <rect x="7" y="10" width="10" height="5" rx="2.5" fill="var(--partner-bar)" />
    </svg>
  )
}
