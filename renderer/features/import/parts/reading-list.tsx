import { ErrorNotice } from '@renderer/ui/error-notice'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { Progress } from '@renderer/ui/progress'
import type { FailedFile, ReadingFile } from '../desk/desk-state'
import styles from './reading-list.module.css'

/** Files being read, each with its progress, and files that could not be. */
export function ReadingList(props: {
  reading: readonly ReadingFile[]
  failed: readonly FailedFile[]
  onCancel: (key: string) => void
  onDismiss: (key: string) => void
}) {
  const format = useFormat()
  return (
    <>
      {props.reading.map((file) => (
        <div key={file.key} className={styles.item}>
          <Progress
            label={`Reading ${file.name}`}
            share={null}
            figure={file.rows > 0 ? `${format.count(file.rows)} rows` : format.bytes(file.sizeBytes)}
            onCancel={() => props.onCancel(file.key)}
          />
        </div>
      ))}
      {props.failed.map((file) => (
        <div key={file.key} className={styles.item}>
          <ErrorNotice
            error={file.error}
            actions={
              <Button size="small" onClick={() => props.onDismiss(file.key)}>
                Take off the list
              </Button>
            }
          />
        </div>
      ))}
    </>
  )
}
