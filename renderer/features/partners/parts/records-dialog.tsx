import { useMemo, useState } from 'react'
import { useCells } from '@renderer/data'
import { DataGrid, type ColDef, type GridOptions } from '@renderer/ui/data-grid'
import { Dialog } from '@renderer/ui/dialog'
import { recordCount } from '@renderer/ui/evidence-view-of'
import { useFormat } from '@renderer/ui/format'
import { Text } from '@renderer/ui/text'
import type { Evidence, EvidenceRecord } from '@shared/domain/evidence/evidence'
import { CellList } from './cell-list'
import styles from './records-dialog.module.css'

interface ListedRecord extends EvidenceRecord {
  /** "Counted", or why it was left out. */
  readonly standing: string
}

function listedRecords({ counted, proof, leftOut }: Evidence): ListedRecord[] {
  return [
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

/** All records behind a figure; the chosen one shows its cells in the client's files, with their text. */
export function RecordsDialog(props: { evidence: Evidence; onClose: () => void }) {
  const { evidence, onClose } = props
  const format = useFormat()
  const records = useMemo(() => listedRecords(evidence), [evidence])
  const [chosen, setChosen] = useState<ListedRecord | null>(records[0] ?? null)
  const cells = useCells(chosen && { kind: chosen.kind, id: chosen.id })
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
        </section>
      </div>
    </Dialog>
  )
}
