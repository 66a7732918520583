import styles from './balance-scale.module.css'

/**
 * Balance index (give − get)/(give + get) as a dot on a line from −1 to +1, with the band that counts as fair.
 * Positive means that the partner gives more, so the vendor gains: the dot moves left, towards the vendor's end.
 */
export function BalanceScale(props: {
  /** Null: cannot be told; no dot is drawn. */
  index: number | null
  /** Half width of the fair band, e.g. 0.15. */
  fairBand: number
  vendorEnd: string
  partnerEnd: string
  /** In words, for screen readers: "Balance +0.31, fair between −0.15 and +0.15". */
  label: string
  below?: React.ReactNode
}) {
  const { index, fairBand } = props
  const isFair = index !== null && Math.abs(index) <= fairBand
  return (
    <div>
      <div className={styles.ends}>
        <span>{props.vendorEnd}</span>
        <span>{props.partnerEnd}</span>
      </div>
      <svg className={styles.line} width="100%" height="22" role="img" aria-label={props.label}>
        <rect x="0" y="8" width="100%" height="6" rx="3" fill="var(--line)" />
        <rect
          x={`${50 - fairBand * 50}%`}
          y="8"
          width={`${fairBand * 100}%`}
          height="6"
          fill="var(--pos)"
          opacity="0.55"
        />
        <rect x="50%" y="4" width="1" height="14" fill="var(--ink-3)" />
        {index !== null && (
          <circle
            cx={`${50 - index * 50}%`}
            cy="11"
            r="6.5"
            fill={isFair ? 'var(--pos)' : 'var(--neg)'}
            stroke="var(--surface)"
            strokeWidth="2"
          />
        )}
      </svg>
      {props.below !== undefined && <div className={styles.ends}>{props.below}</div>}
    </div>
  )
}
