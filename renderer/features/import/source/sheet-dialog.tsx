import { IconCopy, IconDownload, IconFocus2 } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { cellAddress } from '@shared/domain/importing/cell-address'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { fileAndSheet } from '@renderer/ui/file-and-sheet'
import { useFormat } from '@renderer/ui/format'
import { useCopy } from '@renderer/ui/use-copy'
import { SourceGrid, type CellPlace } from './source-grid'
import type { SheetSource } from './sheet-source'
import { useSaveOriginal } from './use-save-original'
import styles from './sheet-dialog.module.css'

/** A client's sheet at a cell, in front of whatever screen is open; arrow keys look around, Esc goes back. */
export function SheetDialog(props: { source: SheetSource; cell: CellPlace; onClose: () => void }) {
  const { source, cell, onClose } = props
  const format = useFormat()
  const [round, setRound] = useState(0)
  const [at, setAt] = useState<{ readonly place: CellPlace; readonly text: string } | null>(null)
  const look = useCallback((place: CellPlace, text: string) => setAt({ place, text }), [])
  const copy = useCopy()
  const save = useSaveOriginal(source.original)
  const { place, text } = at ?? { place: cell, text: '' }
  const address = cellAddress(place.row, place.column)
  return (
    <Dialog title={fileAndSheet(source.fileName, source.sheet)} size="wide" isOpen onClose={onClose}>
      <div className={styles.bar}>
        <code className={styles.address}>{address}</code>
        <span className={styles.text} role="status" aria-label={`Text of ${address}`}>
          {text === '' ? <span className={styles.empty}>empty</span> : text}
        </span>
        <span className={styles.extent}>{format.count(source.rowCount)} rows</span>
        <Button size="small" icon={<IconFocus2 size={14} />} onClick={() => setRound(round + 1)}>
          Back to {cellAddress(cell.row, cell.column)}
        </Button>
        <Button size="small" icon={<IconCopy size={14} />} onClick={() => copy(text, address)}>
          Copy
        </Button>
        {save && (
          <Button size="small" icon={<IconDownload size={14} />} onClick={save}>
            Save the original
          </Button>
        )}
      </div>
      <div className={styles.sheet}>
        <SourceGrid key={round} source={source} marked={cell} onCell={look} />
      </div>
    </Dialog>
  )
}
