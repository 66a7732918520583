import { Progress } from '@renderer/ui/progress'
import { WindowFrame } from './first-start/window-frame'
import styles from './starting.module.css'

/** Shown while an engagement is checked and opened; nothing at all when that is quick. */
export function Starting(props: { what: string }) {
  return (
    <WindowFrame>
      <div className={styles.place}>
        <Progress label={props.what} share={null} figure="" />
      </div>
    </WindowFrame>
  )
}
