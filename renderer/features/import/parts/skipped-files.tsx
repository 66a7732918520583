import { useFormat } from '@renderer/ui/format'
import { Button } from '@renderer/ui/button'
import styles from './reading-list.module.css'

const shownNames = 6

/** What a dropped folder held besides tables, so that nothing is left aside silently. */
export function SkippedFiles(props: { names: readonly string[]; onDismiss: () => void }) {
  const format = useFormat()
  const { names } = props
  if (names.length === 0) return null
  const more = names.length - shownNames
  return (
    <div className={styles.skipped} role="status">
      <span>
        <b>
          Left aside {format.count(names.length)} {names.length === 1 ? 'file' : 'files'} that{' '}
          {names.length === 1 ? 'is' : 'are'} no table:
        </b>{' '}
        {names.slice(0, shownNames).join(', ')}
        {more > 0 && ` and ${format.count(more)} more`}
      </span>
      <Button size="small" onClick={props.onDismiss}>
        Dismiss
      </Button>
    </div>
  )
}
