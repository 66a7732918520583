import styles from './pane-message.module.css'

/** What a pane says while it has nothing to list: one sentence, and one line that says why. */
export function PaneMessage(props: { sentence: string; line: string }) {
  return (
    <div className={styles.message}>
      <p className={styles.sentence}>{props.sentence}</p>
      <p className={styles.line}>{props.line}</p>
    </div>
  )
}
