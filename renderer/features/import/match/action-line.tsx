import type { ReactNode } from 'react'
import { KeyCap } from '@renderer/ui/key-cap'
import styles from './case-panel.module.css'

/** A button with the key that does the same. */
export function ActionLine(props: { keys: string; children: ReactNode }) {
  return (
    <div className={styles.action}>
      <KeyCap keys={props.keys} />
      {props.children}
    </div>
  )
}
