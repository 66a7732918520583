import type { ReactNode } from 'react'
import styles from './bottom-bar.module.css'

/** The 52 px bar under a screen that ends in one act: what it covers left, the act right. */
export function BottomBar(props: { children?: ReactNode; actions: ReactNode }) {
  return (
    <footer className={styles.bar}>
      <div className={styles.facts}>{props.children}</div>
      <div className={styles.actions}>{props.actions}</div>
    </footer>
  )
}
