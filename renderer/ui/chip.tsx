import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './chip.module.css'

/** An attribute: filled, grey, not a control. Outlined where the ground is grey itself. */
export function Chip(props: { children: ReactNode; icon?: ReactNode; title?: string; isOutlined?: boolean }) {
  return (
    <span className={styles.chip} title={props.title} data-outlined={props.isOutlined || undefined}>
      {props.icon}
      {props.children}
    </span>
  )
}

/** A filter one can switch: outlined; active it turns accent-soft and shows how to take it away. */
export function FilterChip(props: {
  children: ReactNode
  isActive: boolean
  onToggle: () => void
  label?: string
}) {
  return (
    <button
      type="button"
      className={styles.filter}
      aria-pressed={props.isActive}
      aria-label={props.label}
      onClick={props.onToggle}
    >
      {props.children}
      {props.isActive && <IconX size={12} aria-hidden />}
    </button>
  )
}
