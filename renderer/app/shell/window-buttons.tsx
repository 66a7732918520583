import { IconMinus, IconSquare, IconSquares, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { WindowState } from '@shared/ipc/window-state'
import styles from './window-buttons.module.css'

/** Minimise, maximise, close. macOS draws its own three; there this is empty. */
export function WindowButtons() {
  const [state, setState] = useState<WindowState | null>(null)
  const [isMac, setMac] = useState(false)
  useEffect(() => {
    void window.tandem.window.control('state').then((answer) => {
      if (answer.ok) setState(answer.value)
    })
    void window.tandem.app.info().then((answer) => {
      if (answer.ok) setMac(answer.value.platform === 'mac')
    })
    return window.tandem.window.onState(setState)
  }, [])
  if (isMac) return null
  const maximised = state?.maximised ?? false
  return (
    <div className={styles.buttons}>
      <button
        type="button"
        aria-label="Minimise window"
        onClick={() => void window.tandem.window.control('minimise')}
      >
        <IconMinus size={14} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={maximised ? 'Restore window' : 'Maximise window'}
        onClick={() => void window.tandem.window.control('maximise')}
      >
        {maximised ? <IconSquares size={13} aria-hidden /> : <IconSquare size={12} aria-hidden />}
      </button>
      <button
        type="button"
        className={styles.close}
        aria-label="Close window"
        onClick={() => void window.tandem.window.control('close')}
      >
        <IconX size={15} aria-hidden />
      </button>
    </div>
  )
}
