import { IconAlertTriangle, IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AppError } from '@shared/domain/errors'
import { Button } from './button'
import styles from './error-notice.module.css'
import { errorText, errorDetails } from './errors'
import { useToast } from './use-toast'

/** What went wrong, in the place where the result would be: title, where, what was kept, what to do. */
export function ErrorNotice(
  props: ({ error: AppError } | { title: string; text: string }) & { actions?: ReactNode }
) {
  const toast = useToast()
  const given = 'error' in props ? errorText(props.error) : null
  const error = 'error' in props ? props.error : null
  const copy = (details: string): void => {
    navigator.clipboard.writeText(details).then(
      () => toast.show('Copied the details'),
      () => toast.show('The details could not be copied', { tone: 'problem' })
    )
  }
  return (
    <div className={styles.notice} role="alert">
      <IconAlertTriangle size={18} color="var(--neg-ink)" aria-hidden />
      <div className={styles.words}>
        <p className={styles.title}>{given?.title ?? ('title' in props ? props.title : '')}</p>
        {given?.where && <p className={styles.where}>{given.where}</p>}
        {given ? (
          <p>
            {given.kept} {given.next}
          </p>
        ) : (
          <p>{'text' in props ? props.text : ''}</p>
        )}
        <div className={styles.actions}>
          {props.actions}
          {error && (
            <Button
              variant="subtle"
              size="small"
              icon={<IconCopy size={14} />}
              onClick={() => copy(errorDetails(error))}
            >
              Copy details
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
