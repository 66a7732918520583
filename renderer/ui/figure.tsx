import type { ReactNode } from 'react'
import { EvidencePopover, type EvidenceSource } from './evidence-popover'
import styles from './figure.module.css'

/** The name of a figure always holds the text shown, so that speech control finds it. */
function nameOf(label: string, children: ReactNode): string {
  return typeof children !== 'string' || label.includes(children) ? label : `${label}: ${children}`
}

/**
 * A figure that opens its evidence: dotted underline, also inside a sentence.
 * `label` says what it is; its accessible name becomes "Active partner rate: 38.2 %".
 */
export function Figure(props: { children: ReactNode; label: string; evidence: EvidenceSource }) {
  return (
    <EvidencePopover
      label={props.label}
      evidence={props.evidence}
      trigger={(control) => (
        <button
          type="button"
          className={styles.figure}
          aria-label={nameOf(props.label, props.children)}
          {...control}
        >
          {props.children}
        </button>
      )}
    />
  )
}
