import { IconWifiOff } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import { WindowButtons } from '../shell/window-buttons'
import styles from './window-frame.module.css'

function useVersion(): string | null {
  const [version, setVersion] = useState<string | null>(null)
  useEffect(() => {
    void window.tandem.app.info().then((answer) => {
      if (answer.ok) setVersion(answer.value.version)
    })
  }, [])
  return version
}

/** The window without an engagement: only its buttons, and the promise at the bottom. */
export function WindowFrame(props: { children: ReactNode }) {
  const version = useVersion()
  return (
    <div className={styles.frame}>
      <div className={styles.bar}>
        <WindowButtons />
      </div>
      <main className={styles.main}>{props.children}</main>
      <footer className={styles.foot}>
        <span className={styles.promise}>
          <IconWifiOff size={13} aria-hidden />
          Works offline. Nothing leaves this computer.
        </span>
        {version !== null && <span>Version {version}</span>}
      </footer>
    </div>
  )
}
