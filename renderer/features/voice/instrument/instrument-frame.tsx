import type { ReactNode } from 'react'
import styles from './instrument.module.css'

/** The bar with the parts of the tab and what can be done, above the panes. */
export function InstrumentFrame(props: { switcher: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.work}>
      <div className={styles.bar}>
        {props.switcher}
        <span className={styles.gap} />
        {props.actions}
      </div>
      <div className={styles.panes}>{props.children}</div>
    </div>
  )
}
