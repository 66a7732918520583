import { IconAlertTriangle, IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AppError } from '@shared/domain/errors'
import { Button } from './button'
import styles from './error-notice.module.css'
import { errorText } from './errors'
import { useCopyDetails } from './use-copy-details'

/** What went wrong, in the place where the result would be: title, where, what was kept, what to do. */
export function ErrorNotice(
  props: ({ error: AppError } | { title: string; text: string }) & { actions?: ReactNode }
) {
  const copy = useCopyDetails()
  const given = 'error' in props ? errorText(props.error) : null
  const error = 'error' in props ? props.error : null
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
            <Button variant="subtle" size="small" icon={<IconCopy size={14} />} onClick={() => copy(error)}>
              Copy details
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
