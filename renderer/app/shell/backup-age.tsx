import { IconAlertTriangle, IconArchive } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useSaveState, type BackupState } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { ageWords } from './age-words'
import styles from './status-bar.module.css'

const tickMs = 30_000

function backupWords(backup: BackupState, now: number): string {
  if (backup.phase === 'writing') return 'Backing up'
  if (backup.newest === null) return 'No backup yet'
  return `Backup ${ageWords(Math.max(0, now - Date.parse(backup.newest.savedAt)))}`
}

/** "Backup 12 min ago" in the status bar; says so when one could not be written. */
export function BackupAge() {
  const { backup } = useSaveState()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs)
    return () => clearInterval(timer)
  }, [])
  if (!backup) return null
  if (backup.phase === 'failed' && backup.error)
    return (
      <span className={styles.problem} role="alert">
        <IconAlertTriangle size={13} aria-hidden />
        {errorText(backup.error).title}
      </span>
    )
  return (
    <span className={styles.item}>
      <IconArchive size={13} aria-hidden />
      {backupWords(backup, now)}
    </span>
  )
}
