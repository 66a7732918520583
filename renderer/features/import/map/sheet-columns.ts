import { columnLetters } from '@shared/domain/importing/cell-address'
import { isError, type CellProblemCode } from '@shared/domain/importing/cell-problem'
import type { ColumnShape } from '@shared/domain/importing/column-profile'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { isMissing } from '@shared/domain/importing/missing-tokens'
import { questionOfField } from '@shared/domain/importing/survey-questions'
import type { ColDef } from '@renderer/ui/data-grid'
import { fieldLabel, questionLabel } from '../words/field-labels'
import { ColumnHead } from './column-head'
import { RowNumber } from './row-number'
import { isHeaderRow, markKey, type Look, type SheetRow } from './sheet-look'
import styles from './sheet-grid.module.css'

const shapeWords: Readonly<Record<ColumnShape, string>> = {
  empty: 'empty',
  number: 'number',
  percent: 'percent',
  date: 'date',
  boolean: 'yes/no',
  key: 'key',
  category: 'words',
  text: 'text',
  longText: 'long text'
}

/** Two lines per head: the client's letter and what the column holds, then our field. */
export function sheetColumns(detail: DeskSheetDetail, asSent: boolean): ColDef<SheetRow>[] {
  const count = asSent ? detail.sent.columnCount : detail.columnCount
  const columns: ColDef<SheetRow>[] = [numberColumn()]
  for (let column = 0; column < count; column++) {
    const isUsedUp =
      !asSent && detail.operations.length > 0 && !detail.profiles.some((one) => one.column === column)
    if (!isUsedUp) columns.push(cellColumn(detail, column, asSent))
  }
  return columns
}

const numberColumn = (): ColDef<SheetRow> => ({
  colId: 'row',
  headerName: 'Row',
  width: 56,
  pinned: 'left',
  resizable: false,
  sortable: false,
  valueGetter: ({ data }) => (data ? data.number : ''),
  cellRenderer: RowNumber,
  cellClass: styles.rowNumber ?? ''
})

function cellColumn(detail: DeskSheetDetail, column: number, asSent: boolean): ColDef<SheetRow> {
  const fields = asSent ? [] : detail.mapping.filter((one) => one.column === column && one.field !== null)
  const shape = asSent ? undefined : detail.profiles.find((profile) => profile.column === column)?.shape
  const isNumber = shape === 'number' || shape === 'percent'
  const problemOf = (data: SheetRow | undefined, look: Look): CellProblemCode | undefined =>
    data ? look.marks.get(markKey(data.row, column)) : undefined
  const { headers } = asSent ? detail.sent : detail
  return {
    colId: String(column),
    width: isNumber ? 112 : 140,
    sortable: false,
    valueGetter: ({ data }) => data?.cells[column] ?? '',
    headerComponent: ColumnHead,
    headerComponentParams: {
      letter: columnLetters(column),
      shape: shape ? shapeWords[shape] : '',
      header: headers[column] ?? '',
      field: fields.map((one) => wordsOf(detail, one.field ?? '')).join(' + '),
      isNumber,
      isDoubtful: fields.some((one) => one.confidence < 0.6)
    },
    cellClassRules: {
      [styles.number ?? '']: () => isNumber,
      [styles.missing ?? '']: ({ data, context }) =>
        data !== undefined && !isHeaderRow(context as Look, data) && isMissing(data.cells[column] ?? ''),
      [styles.error ?? '']: ({ data, context }) => {
        const code = problemOf(data, context as Look)
        return code !== undefined && isError(code)
      },
      [styles.doubt ?? '']: ({ data, context }) => {
        const code = problemOf(data, context as Look)
        return code !== undefined && !isError(code)
      }
    }
  }
}

/** Our name for what a column becomes; for an answer how it is answered. */
function wordsOf({ survey }: DeskSheetDetail, field: string): string {
  const question = survey?.questions.find((one) => one.id === questionOfField(field))
  return question ? questionLabel(question) : fieldLabel(field)
}
