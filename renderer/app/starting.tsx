import { Progress } from '@renderer/ui/progress'
import { WindowFrame } from './first-start/window-frame'
import type { Waiting } from './session/session'
import styles from './starting.module.css'

/** Shown while an engagement is checked and opened; nothing at all when that is quick. */
export function Starting(props: { waiting: Waiting }) {
  const { what, share, figure } = props.waiting
  return (
    <WindowFrame>
      <div className={styles.place}>
        <Progress label={what} share={share} figure={figure} />
      </div>
    </WindowFrame>
  )
}
