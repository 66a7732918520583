import type { ReactNode } from 'react'
import styles from './scroll-table.module.css'

/** A plain table of words in a dialog: it scrolls within, its head stays, and the keyboard reaches it. */
export function ScrollTable(props: { label: string; children: ReactNode; below?: ReactNode }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={props.label}>
      <table className={styles.table}>{props.children}</table>
      {props.below}
    </div>
  )
}
