import { IconAlertTriangle, IconCopy, IconX } from '@tabler/icons-react'
import type { AppError } from '@shared/domain/errors'
import { Button } from '@renderer/ui/button'
import { errorText } from '@renderer/ui/errors'
import { IconButton } from '@renderer/ui/icon-button'
import { Popover } from '@renderer/ui/popover'
import { useCopyDetails } from '@renderer/ui/use-copy-details'
import type { FailedFile } from '../desk/desk-state'
import styles from './failed-files.module.css'

/**
 * Files that could not be read and what stopped an import: one line each, so that the sheets that could be read keep
 * the screen. The whole story of a line opens on demand.
 */
export function FailedFiles(props: {
  failed: readonly FailedFile[]
  problem: AppError | null
  onDismiss: (key: string) => void
  onDismissAll: () => void
}) {
  const { failed, problem } = props
  const count = failed.length + (problem ? 1 : 0)
  if (count === 0) return null
  return (
    <div className={styles.failed}>
      <ul className={styles.list} aria-label="What could not be imported">
        {problem && <FailedLine name={null} error={problem} onDismiss={null} />}
        {failed.map((file) => (
          <FailedLine
            key={file.key}
            name={file.name}
            error={file.error}
            onDismiss={() => props.onDismiss(file.key)}
          />
        ))}
      </ul>
      {(count > 1 || problem) && (
        <Button size="small" variant="subtle" onClick={props.onDismissAll}>
          {count > 1 ? 'Dismiss all' : 'Dismiss'}
        </Button>
      )}
    </div>
  )
}

function FailedLine(props: { name: string | null; error: AppError; onDismiss: (() => void) | null }) {
  const { error, onDismiss } = props
  const { title, where, next } = errorText(error)
  const name = props.name ?? where
  return (
    <li className={styles.line}>
      <IconAlertTriangle size={16} color="var(--neg-ink)" aria-hidden />
      <span className={styles.words} role="alert" title={[name, title, next].filter(Boolean).join(' — ')}>
        {name !== null && <b className={styles.name}>{name}</b>} <span className={styles.what}>{title}.</span>{' '}
        <span className={styles.next}>{next}</span>
      </span>
      <Popover
        label={`What happened to ${name ?? 'the import'}`}
        width={420}
        position="bottom-end"
        trigger={(control) => (
          <Button size="small" variant="subtle" {...control}>
            Details
          </Button>
        )}
      >
        {() => <Details error={error} />}
      </Popover>
      {onDismiss && (
        <IconButton label={`Dismiss ${name ?? ''}`} withoutTooltip onClick={onDismiss}>
          <IconX size={14} />
        </IconButton>
      )}
    </li>
  )
}

/** Where it happened, what was kept, what to do, and the details for support. */
function Details({ error }: { error: AppError }) {
  const copy = useCopyDetails()
  const { title, where, kept, next } = errorText(error)
  return (
    <div className={styles.details}>
      <b>{title}</b>
      {where !== null && <span className={styles.where}>{where}</span>}
      <p>{kept}</p>
      <p>{next}</p>
      <span>
        <Button size="small" icon={<IconCopy size={14} />} onClick={() => copy(error)}>
          Copy details
        </Button>
      </span>
    </div>
  )
}
