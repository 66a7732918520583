import { IconFileText, IconMessage2, IconSum, IconTable } from '@tabler/icons-react'
import styles from './evidence-chip.module.css'

const icons = { records: IconSum, document: IconFileText, answers: IconMessage2, cell: IconTable } as const

export type EvidenceKind = keyof typeof icons

/** What a figure or judgement stands on: kind as icon, extent as text ("11 deals"). A button when it opens. */
export function EvidenceChip(props: {
  kind: EvidenceKind
  text: string
  onOpen?: () => void
  label?: string
}) {
  const Icon = icons[props.kind]
  const inside = (
    <span className={styles.ring}>
      <Icon size={12} stroke={1.75} aria-hidden />
      {props.text}
    </span>
  )
  if (!props.onOpen) return inside
  return (
    <button type="button" className={styles.target} aria-label={props.label} onClick={props.onOpen}>
      {inside}
    </button>
  )
}
