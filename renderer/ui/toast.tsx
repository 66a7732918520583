import { IconX } from '@tabler/icons-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { IconButton } from './icon-button'
import { KeyCap } from './key-cap'
import { toastStore, type Toast } from './toast-store'
import styles from './toast.module.css'

const shownMs = 8000

/** Counts down while nobody looks at the toast; hover and focus start the time anew afterwards. */
function useCountdown(toast: Toast | null, isHeld: boolean): void {
  useEffect(() => {
    if (!toast || isHeld) return
    const timer = setTimeout(() => toastStore.dismiss(toast.id), shownMs)
    return () => clearTimeout(timer)
  }, [toast, isHeld])
}

function ToastCard(props: { toast: Toast }) {
  const { toast } = props
  const [isHeld, setHeld] = useState(false)
  useCountdown(toast, isHeld)
  const undo = toast.undo
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.message}>{toast.message}</span>
      {undo && (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            toastStore.dismiss(toast.id)
            undo()
          }}
        >
          Undo <KeyCap keys="Mod+Z" />
        </button>
      )}
      <IconButton label="Dismiss" onClick={() => toastStore.dismiss(toast.id)} withoutTooltip>
        <IconX size={15} />
      </IconButton>
    </div>
  )
}

/** Where the toast appears: bottom centre, above the bottom bar. Part of UiProvider. */
export function ToastHost() {
  const toast = useSyncExternalStore(toastStore.subscribe, toastStore.current)
  return (
    <div className={styles.host} role="status" aria-live="polite">
      {toast && <ToastCard key={toast.id} toast={toast} />}
    </div>
  )
}
