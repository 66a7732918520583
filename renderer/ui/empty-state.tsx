import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/**
 * What a screen says before it has data: one sentence, one line, one button (and one text link), and right of it
 * a small real result marked "Example".
 */
export function EmptyState(props: {
  sentence: string
  line: string
  /** A large primary Button. */
  action: ReactNode
  link?: { text: string; onOpen: () => void }
  /** Made of the real components; never a drawing. */
  example: { title: string; note?: string; children: ReactNode }
}) {
  return (
    <div className={styles.centre}>
      <div className={styles.grid}>
        <div>
          <p className={styles.sentence}>{props.sentence}</p>
          <p className={styles.line}>{props.line}</p>
          {props.action}
          {props.link && (
            <p className={styles.linkLine}>
              <button type="button" className={styles.link} onClick={props.link.onOpen}>
                {props.link.text}
              </button>
            </p>
          )}
        </div>
        <figure className={styles.example} aria-label={`Example: ${props.example.title}`}>
          <span className={styles.mark}>Example</span>
          <div className={styles.title}>{props.example.title}</div>
          {props.example.note !== undefined && <div className={styles.note}>{props.example.note}</div>}
          {props.example.children}
        </figure>
      </div>
    </div>
  )
}
