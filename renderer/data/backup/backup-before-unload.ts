import { currentBackups } from '../engagements/open-engagement'
import { bridge } from './bridge'

const patienceMs = 5_000

/**
 * When the window closes while an edit is in no copy yet, the copy is made first, for at most five seconds. The edit
 * itself is on disk since it showed: only the copy would be older. Returns the function that takes this back.
 */
export function backUpBeforeUnload(): () => void {
  let isClosing = false
  const onBeforeUnload = (event: BeforeUnloadEvent): void => {
    const backups = currentBackups()
    if (isClosing || !backups?.isBehind) return
    isClosing = true
    event.preventDefault()
    const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceMs))
    void Promise.race([backups.flush(), patience]).finally(() => bridge()?.window.control('close'))
  }
  window.addEventListener('beforeunload', onBeforeUnload)
  return () => {
    window.removeEventListener('beforeunload', onBeforeUnload)
  }
}
