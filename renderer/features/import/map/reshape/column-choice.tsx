import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { Select } from '@renderer/ui/select'
import { columnOptions } from './column-checks'

/** One column to choose from the table as it stands. */
export function ColumnChoice(props: {
  label: string
  detail: DeskSheetDetail
  chosen: number | null
  onChange: (column: number) => void
}) {
  return (
    <Select
      label={props.label}
      placeholder="Choose a column"
      isSearchable
      value={props.chosen === null ? null : String(props.chosen)}
      options={columnOptions(props.detail)}
      onChange={(column) => props.onChange(Number(column))}
    />
  )
}
