import type { SnapshotEntry } from '@shared/ipc/backup-types'
import { Chip } from '@renderer/ui/chip'
import { useFormat } from '@renderer/ui/format'
import styles from './copy-list.module.css'

/** The saved copies of an engagement, newest state first; clocks jump, so the number of the change orders them. */
export function CopyList(props: {
  copies: readonly SnapshotEntry[]
  chosen: SnapshotEntry | null
  /** The copy that was read back without a fault, when one was. */
  best: SnapshotEntry | null
  /** Change the engagement is known to have reached. */
  reached: number | null
  onChoose: (copy: SnapshotEntry) => void
}) {
  const format = useFormat()
  const behind = (copy: SnapshotEntry): string => {
    const missing = props.reached === null ? 0 : props.reached - copy.sequence
    if (missing <= 0) return 'Everything that was saved'
    return `Lacks the last ${format.count(missing)} ${missing === 1 ? 'change' : 'changes'}`
  }
  return (
    <div className={styles.list} role="radiogroup" aria-label="Saved copies, newest state first">
      {props.copies.map((copy) => (
        <label key={copy.snapshotId} className={styles.copy} data-cut={!copy.sizeMatches || undefined}>
          <input
            type="radio"
            name="copy"
            checked={props.chosen?.snapshotId === copy.snapshotId}
            disabled={!copy.sizeMatches}
            onChange={() => props.onChoose(copy)}
          />
          <span>
            <span className={styles.when}>{format.moment(copy.savedAt)}</span>
            <span className={styles.behind}>
              {copy.sizeMatches ? behind(copy) : 'This copy is cut short and cannot be used'}
            </span>
          </span>
          {props.best?.snapshotId === copy.snapshotId ? <Chip>Read back, whole</Chip> : <span />}
          <span className={styles.fact}>Change {format.count(copy.sequence)}</span>
          <span className={styles.fact}>{format.bytes(copy.sizeBytes)}</span>
        </label>
      ))}
    </div>
  )
}
