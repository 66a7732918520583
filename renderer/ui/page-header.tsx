import type { ReactNode } from 'react'
import styles from './page-header.module.css'

/** The 52 px head of a screen: title, then tabs or steps, actions on the right. */
export function PageHeader(props: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{props.title}</h1>
      {props.children}
      {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
    </header>
  )
}
