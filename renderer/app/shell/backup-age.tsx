import { IconArchive } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useStore } from '@renderer/data'
import { ageWords } from './age-words'
import styles from './status-bar.module.css'

const readAgainMs = 30_000

/** When the newest backup of the engagement was written; null while there is none. */
function useBackupMoment(): string | null {
  const { engagementId } = useStore()
  const [savedAt, setSavedAt] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    const read = async (): Promise<void> => {
      const answer = await window.tandem.snapshot.list({ engagementId })
      if (isCurrent && answer.ok) setSavedAt(answer.value.snapshots[0]?.savedAt ?? null)
    }
    void read()
    const timer = setInterval(() => void read(), readAgainMs)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [engagementId])
  return savedAt
}

/** "Backup 12 min ago" in the status bar. */
export function BackupAge() {
  const savedAt = useBackupMoment()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), readAgainMs)
    return () => clearInterval(timer)
  }, [])
  return (
    <span className={styles.item}>
      <IconArchive size={13} aria-hidden />
      {savedAt === null ? 'No backup yet' : `Backup ${ageWords(Math.max(0, now - Date.parse(savedAt)))}`}
    </span>
  )
}
