import { Button } from '@renderer/ui/button'
import styles from './tab.module.css'

/** What a view lacks, what it would show, and the way to it. */
export function Missing(props: {
  title: string
  text: string
  action?: { text: string; onAct: () => void }
}) {
  return (
    <div className={styles.main}>
      <h2 className={styles.finding}>{props.title}</h2>
      <p className={styles.missing}>{props.text}</p>
      {props.action && (
        <div>
          <Button onClick={props.action.onAct}>{props.action.text}</Button>
        </div>
      )}
    </div>
  )
}
