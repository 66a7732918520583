import type { ReactNode } from 'react'
import styles from './spoken-only.module.css'

/** Words for screen readers where the eye sees them from place and shape. */
export function SpokenOnly(props: { children: ReactNode }) {
  return <span className={styles.spoken}>{props.children}</span>
}
