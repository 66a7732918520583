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
  width: 208,
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

function profileColumn({ field, width, isHidden }: ProfileColumn, format: Format): ColDef<PartnerRow> {
  return {
    colId: field,
    headerName: profileTitle(field),
    valueGetter: ({ data }) => data?.partner[field] ?? (field === 'idealProfileOverlap' ? null : ''),
    valueFormatter: ({ data }) => (data ? profileText(data.partner, field, format) : ''),
    width,
    initialHide: isHidden,
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
    comparator: compareKnownFirst
  }
}

/** Columns of the partners grid: name, profile, figures. */
export function partnerColumns(format: Format): (ColDef<PartnerRow> | ColGroupDef<PartnerRow>)[] {
  return [
    nameColumn,
    ...profileColumns.map((column) => profileColumn(column, format)),
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
