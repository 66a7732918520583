import { Button } from '@renderer/ui/button'
import { ErrorNotice } from '@renderer/ui/error-notice'
import type { AppError } from '@shared/domain/errors'
import type { FailedFile } from '../desk/desk-state'
import styles from './reading-list.module.css'

/** Files that could not be read and what stopped an import, across the whole screen so that the words fit. */
export function FailedFiles(props: {
  failed: readonly FailedFile[]
  problem: AppError | null
  onDismiss: (key: string) => void
}) {
  if (props.failed.length === 0 && props.problem === null) return null
  return (
    <div className={styles.failed}>
      {props.problem && <ErrorNotice error={props.problem} />}
      {props.failed.map((file) => (
        <ErrorNotice
          key={file.key}
          error={file.error}
          actions={
            <Button size="small" onClick={() => props.onDismiss(file.key)}>
              Dismiss
            </Button>
          }
        />
      ))}
    </div>
  )
}
