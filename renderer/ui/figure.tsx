import type { ReactNode } from 'react'
import { EvidencePopover, type EvidenceSource } from './evidence-popover'
import styles from './figure.module.css'

/**
 * A figure that opens its evidence: dotted underline, also inside a sentence.
 * `label` names it for screen readers and holds the text shown: "Active partner rate: 38.2 %".
 */
export function Figure(props: { children: ReactNode; label: string; evidence: EvidenceSource }) {
  return (
    <EvidencePopover
      label={props.label}
      evidence={props.evidence}
      trigger={(control) => (
        <button type="button" className={styles.figure} aria-label={props.label} {...control}>
          {props.children}
        </button>
      )}
    />
  )
}
