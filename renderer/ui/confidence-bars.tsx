import { useFormat } from './format'
import styles from './confidence-bars.module.css'

/** Three bars and the share: how sure Tandem is of a proposal, 0–1. The lowest step warns. */
export function ConfidenceBars(props: { value: number; label?: string }) {
  const format = useFormat()
  const steps = props.value >= 0.85 ? 3 : props.value >= 0.6 ? 2 : 1
  const share = format.share(props.value)
  return (
    <span className={styles.confidence} data-low={steps === 1 || undefined}>
      <svg width="14" height="12" role="img" aria-label={props.label ?? 'Confidence'}>
        {[0, 1, 2].map((step) => (
          <rect
            key={step}
            x={step * 5}
            y={8 - step * 4}
            width="3"
            height={4 + step * 4}
            rx="1"
            fill={step >= steps ? 'var(--line-2)' : steps === 1 ? 'var(--warn)' : 'var(--accent)'}
          />
        ))}
      </svg>
      {share}
    </span>
  )
}
