import { partnerStatuses, partnerTypes } from '@shared/domain/entities/partner'
import type { CellClassParams, ColDef, ColGroupDef } from '@renderer/ui/data-grid'
import type { Format } from '@renderer/ui/format'
import { metricCellText, metricColumns, type MetricColumn } from './metric-columns'
import { originOf } from './origin-text'
import type { PartnerRow } from './partner-row'
import {
  profileColumns,
  profileText,
  profileTitle,
  type ProfileColumn,
  type ProfileField
} from './profile-columns'

const text = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Marks cells by where their value comes from; the dot itself is drawn in the grid's style sheet. */
const originRules = (field: string) => ({
  'from-file': ({ data }: CellClassParams<PartnerRow>) =>
    data !== undefined && originOf(data.partner, field) === 'imported',
  'by-hand': ({ data }: CellClassParams<PartnerRow>) =>
    data !== undefined && originOf(data.partner, field) === 'edited'
})

const nameColumn: ColDef<PartnerRow> = {
  colId: 'name',
  headerName: 'Partner',
  valueGetter: ({ data }) => data?.partner.name,
  pinned: 'left',
  lockVisible: true,
  width: 200,
  cellClass: 'partner-name',
  cellClassRules: originRules('name'),
  comparator: (a: string, b: string) => text.compare(a, b)
}

/** The editor that fits a field; a closed list is picked, everything else typed. */
function editorOf(field: ProfileField, format: Format): Partial<ColDef<PartnerRow>> {
  if (field === 'type' || field === 'status') {
    const values = ['', ...(field === 'type' ? partnerTypes : partnerStatuses)]
    return {
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values },
      valueFormatter: ({ value, data }) =>
        data && value ? profileText({ ...data.partner, [field]: value as never }, field, format) : ''
    }
  }
  if (field === 'signedOn') return { cellEditor: 'agDateStringCellEditor' }
  if (field === 'idealProfileOverlap') return { cellEditor: 'agNumberCellEditor', type: 'numericColumn' }
  return { cellEditor: 'agTextCellEditor' }
}

const isKnown = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '')

/** Sorts numbers and words; what is not known stays at the end whichever way the column is sorted. */
const compareKnownFirst: NonNullable<ColDef<PartnerRow>['comparator']> = (...compared) => {
  const [a, b, , , isDescending] = compared as [unknown, unknown, unknown, unknown, boolean]
  if (!isKnown(a) || !isKnown(b)) {
    const order = Number(!isKnown(a)) - Number(!isKnown(b))
    return isDescending ? -order : order
  }
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return text.compare(String(a), String(b))
}

function profileColumn(
  { field, width, isHidden, grows }: ProfileColumn,
  isEmpty: boolean,
  format: Format
): ColDef<PartnerRow> {
  return {
    colId: field,
    headerName: profileTitle(field),
    valueGetter: ({ data }) => data?.partner[field] ?? (field === 'idealProfileOverlap' ? null : ''),
    valueFormatter: ({ data }) => (data ? profileText(data.partner, field, format) : ''),
    width,
    initialHide: isHidden || isEmpty,
    ...(grows ? { initialFlex: 1, minWidth: width, maxWidth: 2 * width } : {}),
    editable: true,
    cellClassRules: originRules(field),
    comparator: compareKnownFirst,
    ...editorOf(field, format)
  }
}

function metricColumn(column: MetricColumn, format: Format): ColDef<PartnerRow> {
  const figureOf = (data: PartnerRow | undefined) => data?.figures?.[column.metricId]
  return {
    colId: column.metricId,
    headerName: column.title,
    type: 'numericColumn',
    valueGetter: ({ data }) => figureOf(data)?.value ?? null,
    valueFormatter: ({ data }) => metricCellText(column, figureOf(data), format),
    width: column.width,
    initialHide: column.isHidden,
    ...(column.metricId === 'revenue' ? { initialSort: 'desc' as const } : {}),
    comparator: compareKnownFirst
  }
}

/** Tier and status stay even when nothing is known yet: setting them is the first thing to do. */
const alwaysShown: readonly ProfileField[] = ['tier', 'status']

/** Fields that no partner has: their columns wait in the chooser instead of taking room. */
export function emptyFields(rows: readonly PartnerRow[]): ProfileField[] {
  return profileColumns
    .map((column) => column.field)
    .filter((field) => !alwaysShown.includes(field) && rows.every(({ partner }) => partner[field] === null))
}

/** Columns of the partners grid: name, profile, figures. */
export function partnerColumns(
  empty: readonly ProfileField[],
  format: Format
): (ColDef<PartnerRow> | ColGroupDef<PartnerRow>)[] {
  return [
    nameColumn,
    ...profileColumns.map((column) => profileColumn(column, empty.includes(column.field), format)),
    ...metricColumns.map((column) => metricColumn(column, format))
  ]
}

/** What the column chooser offers. */
export const choosableColumns: readonly {
  readonly id: string
  readonly title: string
  readonly group: string
}[] = [
  ...profileColumns.map(({ field }) => ({ id: field, title: profileTitle(field), group: 'Profile' })),
  ...metricColumns.map(({ metricId, title }) => ({ id: metricId, title, group: 'Figures' }))
]

/** Ids of the columns that are shown before anybody chose. */
export const firstVisible: readonly string[] = [
  ...profileColumns.filter((column) => !column.isHidden).map((column) => column.field),
  ...metricColumns.filter((column) => !column.isHidden).map((column) => column.metricId)
]
