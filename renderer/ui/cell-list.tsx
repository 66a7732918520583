import type { SourceCell } from '@shared/domain/evidence/evidence'
import { partnerFieldWords } from '@shared/domain/partners/partner-words'
import styles from './cell-list.module.css'
import { fileAndSheet } from './file-and-sheet'
import { useOpenSource } from './source-opener'
import { Text } from './text'

/** Names for columns without a header of their own. */
const fieldWords = (field: string): string =>
  (partnerFieldWords as Readonly<Record<string, string>>)[field] ?? field

/** The cells of one record in the client's files: address, header and the text as it stands there. */
export function CellList(props: { name: string; cells: readonly SourceCell[] | undefined }) {
  const { name, cells } = props
  const openSource = useOpenSource()
  return (
    <>
      <Text as="h3" isStrong>
        {name}
      </Text>
      {cells?.length === 0 && (
        <Text as="p" size="meta" tone="faint">
          Nothing of this record was read from a file.
        </Text>
      )}
      <dl className={styles.list}>
        {cells?.map((cell) => (
          <div key={`${cell.fileId} ${cell.sheet} ${cell.cell} ${cell.field}`} className={styles.cell}>
            <dt>
              {cell.header ?? fieldWords(cell.field)}
              <SourceLink cell={cell} onOpen={openSource} />
            </dt>
            <dd className={styles.raw}>{cell.raw === null ? 'text no longer kept' : `“${cell.raw}”`}</dd>
            <dd className={styles.file}>
              {fileAndSheet(cell.fileName, cell.sheet)}
              {cell.transformation !== null && ` · read as ${cell.transformation}`}
              {cell.isEdited && ' · changed by hand since'}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The address; it leads to the client's own sheet at that cell. */
function SourceLink({ cell, onOpen }: { cell: SourceCell; onOpen: ReturnType<typeof useOpenSource> }) {
  const address = <code className={styles.address}>{cell.cell}</code>
  if (!onOpen) return address
  return (
    <button
      type="button"
      className={styles.open}
      aria-label={`Open ${fileAndSheet(cell.fileName, cell.sheet)} at ${cell.cell}`}
      onClick={() => onOpen(cell)}
    >
      {address}
    </button>
  )
}
