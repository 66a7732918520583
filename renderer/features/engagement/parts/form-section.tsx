import { useId, type ReactNode } from 'react'
import styles from './form-section.module.css'

/** A headed group of the engagement's settings. */
export function FormSection(props: { title: string; text?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {props.title}
      </h2>
      {props.text !== undefined && <p className={styles.text}>{props.text}</p>}
      {props.children}
    </section>
  )
}

/** Fields beside each other, two to a line where there is room. */
export function FieldGrid(props: { children: ReactNode }) {
  return <div className={styles.grid}>{props.children}</div>
}

/** One setting on a line: what it is and what it does left, the field right. The field names itself. */
export function SettingRow(props: { title: string; does: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <div>
        <div className={styles.name}>{props.title}</div>
        <div className={styles.does}>{props.does}</div>
      </div>
      <div className={styles.field}>{props.children}</div>
    </div>
  )
}
