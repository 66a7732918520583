import { IconArrowBackUp } from '@tabler/icons-react'
import { fileAndSheet } from '@renderer/ui/file-and-sheet'
import { IconButton } from '@renderer/ui/icon-button'
import { useOpenSource } from '@renderer/ui/source-opener'
import type { SourceCell } from '@shared/domain/evidence/evidence'
import styles from './record-dialog.module.css'

/** What the client's file says about a field, in which cell, and the way back to it. */
export function ClientValue(props: {
  title: string
  cell: SourceCell | undefined
  /** The file's value in words where no cell holds it (a value set for all rows); null: the file says nothing. */
  fallback: string | null
  isChanged: boolean
  onTakeBack: () => void
}) {
  const { title, cell, fallback, isChanged } = props
  const openSource = useOpenSource()
  return (
    <>
      <div className={styles.client} data-changed={isChanged || undefined}>
        <span className={styles.raw} title={cell?.raw ?? fallback ?? undefined}>
          {cell ? (cell.raw ? `“${cell.raw}”` : 'empty') : (fallback ?? '—')}
        </span>
        {cell && (
          <button
            type="button"
            className={styles.cell}
            title={fileAndSheet(cell.fileName, cell.sheet)}
            aria-label={`${title} in ${fileAndSheet(cell.fileName, cell.sheet)}, cell ${cell.cell}`}
            disabled={openSource === null}
            onClick={() => openSource?.(cell)}
          >
            {cell.cell}
          </button>
        )}
        {!cell && fallback !== null && <span className={styles.note}>for all rows</span>}
      </div>
      {isChanged ? (
        <IconButton label={`Take the client’s value: ${title}`} onClick={props.onTakeBack}>
          <IconArrowBackUp size={15} aria-hidden />
        </IconButton>
      ) : (
        <span />
      )}
    </>
  )
}
