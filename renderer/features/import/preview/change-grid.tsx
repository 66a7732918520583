import { useMemo } from 'react'
import type { DeskPlan } from '@shared/domain/importing/desk-protocol'
import type { FactValue } from '@shared/domain/entities/fact-block'
import { shownChanges, type PlannedChange } from '@shared/domain/importing/plan'
import { DataGrid, type ColDef } from '@renderer/ui/data-grid'
import { useFormat } from '@renderer/ui/format'
import { fieldLabel } from '../words/field-labels'
import styles from './preview-step.module.css'

const valueText = (value: FactValue): string =>
  value === null ? '—' : Array.isArray(value) ? value.join(', ') : String(value)

const hidden = new Set(['partnerId', 'surveyId'])

const fieldText = ({ fields, kind }: PlannedChange): string =>
  fields
    .filter(({ field }) => !hidden.has(field))
    .map(({ field, before, after }) =>
      kind === 'added'
        ? `${fieldLabel(field)}: ${valueText(after)}`
        : `${fieldLabel(field)}: ${valueText(before)} → ${valueText(after)}`
    )
    .join(' · ')

/** The records that would be added or changed, each with its fields. */
export function ChangeGrid({ sheet }: { sheet: DeskPlan['sheets'][number] }) {
  const format = useFormat()
  const columns = useMemo<ColDef<PlannedChange>[]>(
    () => [
      {
        colId: 'row',
        headerName: 'Row',
        width: 72,
        type: 'numericColumn',
        valueGetter: ({ data }) => data?.row
      },
      { colId: 'label', headerName: 'Record', width: 200, valueGetter: ({ data }) => data?.label },
      {
        colId: 'kind',
        headerName: 'Change',
        width: 92,
        valueGetter: ({ data }) => (data?.kind === 'added' ? 'New' : 'Changed')
      },
      {
        colId: 'fields',
        headerName: 'Fields',
        flex: 1,
        minWidth: 260,
        valueGetter: ({ data }) => (data ? fieldText(data) : ''),
        tooltipValueGetter: ({ data }) => (data ? fieldText(data) : '')
      }
    ],
    []
  )
  if (sheet.changes.length === 0) {
    return <p className={styles.line}>Nothing new: every row of this sheet is already here as it stands.</p>
  }
  const total = sheet.counts.added + sheet.counts.changed
  return (
    <>
      <DataGrid<PlannedChange>
        label={`Changes from ${sheet.sheetName}`}
        rows={sheet.changes}
        columns={columns}
        rowId={(row) => `${row.row}:${row.kind}`}
      />
      {total > shownChanges && (
        <p className={styles.more}>
          The first {format.count(shownChanges)} of {format.count(total)} are listed; all are applied.
        </p>
      )}
    </>
  )
}
