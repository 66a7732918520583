import { useEffect, useMemo, useState } from 'react'
import type { Evidence, EvidenceRecord, SourceCell } from '@shared/domain/evidence/evidence'
import { Button } from './button'
import { CellList } from './cell-list'
import { DataGrid, type ColDef, type GridOptions } from './data-grid'
import { Dialog } from './dialog'
import type { EvidenceReader, RecordOfFigure } from './evidence-reader'
import { recordCount } from './evidence-view-of'
import { useFormat } from './format'
import { editableNouns, isEditableKind, useEditRecord } from './record-editor'
import styles from './records-dialog.module.css'
import { Text } from './text'

interface ListedRecord extends EvidenceRecord {
  /** "Counted", or why it was left out. */
  readonly standing: string
}

function listedRecords({ counted, proof, base, leftOut }: Evidence): ListedRecord[] {
  const looked = counted.count === 0 ? (base?.records ?? []) : []
  return [
    ...looked.map((record) => ({ ...record, standing: 'Looked at, not counted' })),
    ...counted.records.map((record) => ({ ...record, standing: 'Counted' })),
    ...(proof?.records ?? []).map((record) => ({ ...record, standing: 'Proof' })),
    ...leftOut.flatMap((set) => set.records.map((record) => ({ ...record, standing: set.words })))
  ]
}

const columns: ColDef<ListedRecord>[] = [
  { headerName: 'Record', field: 'name', flex: 2, minWidth: 160 },
  { headerName: 'Kind', field: 'kind', width: 88 },
  { headerName: 'In this figure', field: 'standing', flex: 2, minWidth: 140 }
]

const rowId = (record: ListedRecord): string => `${record.standing} ${record.kind} ${record.id}`

/** The cells of a record; undefined while they are looked up or for null. */
function useCellsOf(
  cellsOf: EvidenceReader['cells'],
  record: RecordOfFigure | null
): readonly SourceCell[] | undefined {
  const [read, setRead] = useState<{ readonly of: RecordOfFigure; readonly cells: readonly SourceCell[] }>()
  useEffect(() => {
    let isWanted = true
    if (record) {
      void cellsOf({ kind: record.kind, id: record.id }).then((cells) => {
        if (isWanted) setRead({ of: record, cells })
      })
    }
    return () => {
      isWanted = false
    }
  }, [cellsOf, record])
  return read?.of === record ? read?.cells : undefined
}

/** All records behind a figure; the chosen one shows its cells in the client's files, with their text. */
export function RecordsDialog(props: {
  evidence: Evidence
  cellsOf: EvidenceReader['cells']
  onClose: () => void
}) {
  const { evidence, onClose } = props
  const format = useFormat()
  const records = useMemo(() => listedRecords(evidence), [evidence])
  const [chosen, setChosen] = useState<ListedRecord | null>(records[0] ?? null)
  const cells = useCellsOf(props.cellsOf, chosen)
  const edit = useEditRecord()
  const options = useMemo<GridOptions<ListedRecord>>(
    () => ({
      onCellFocused: ({ api, rowIndex }) =>
        setChosen(rowIndex === null ? null : (api.getDisplayedRowAtIndex(rowIndex)?.data ?? null))
    }),
    []
  )
  const { counted } = evidence
  const shown =
    counted.records.length < counted.count ? `first ${format.count(counted.records.length)} of ` : ''
  return (
    <Dialog title={evidence.definition.title} isOpen onClose={onClose} size="large">
      <Text as="p" tone="quiet">
        {shown}
        {recordCount(counted.kind, counted.count, format)} counted
      </Text>
      <div className={styles.panes}>
        <DataGrid
          label="Records behind the figure"
          rows={records}
          columns={columns}
          rowId={rowId}
          options={options}
        />
        <section className={styles.cells} aria-label="In the client’s files" aria-live="polite">
          {chosen && <CellList name={chosen.name} cells={cells} />}
          {chosen && edit && isEditableKind(chosen.kind) && (
            <Button
              size="small"
              onClick={() => {
                onClose()
                edit({ kind: chosen.kind, id: chosen.id })
              }}
            >
              {`Edit this ${editableNouns[chosen.kind]}`}
            </Button>
          )}
        </section>
      </div>
    </Dialog>
  )
}
