import { partnerStatuses, partnerTypes } from '@shared/domain/entities/partner'
import { metricGroups } from '@shared/domain/metrics/registry'
import type { CellClassParams, ColDef, ColGroupDef } from '@renderer/ui/data-grid'
import type { Format } from '@renderer/ui/format'
import { GroupCell } from './group-cell'
import { metricCellText, metricColumns, type MetricColumn } from './metric-columns'
import { nameWidth } from './name-width'
import { originOf } from './origin-text'
import type { ListRow, PartnerRow } from './partner-row'
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
  'from-file': ({ data }: CellClassParams<ListRow>) =>
    data?.partner !== undefined && originOf(data.partner, field) === 'imported',
  'by-hand': ({ data }: CellClassParams<ListRow>) =>
    data?.partner !== undefined && originOf(data.partner, field) === 'edited'
})

const nameColumn = (windowWidth: number): ColDef<ListRow> => ({
  colId: 'name',
  headerName: 'Partner',
  valueGetter: ({ data }) => data?.partner?.name ?? data?.group?.label,
  cellRendererSelector: ({ data }) => (data?.group ? { component: GroupCell } : undefined),
  pinned: 'left',
  lockVisible: true,
  width: nameWidth(windowWidth),
  cellClass: ({ data }) => (data?.group ? 'group-name' : 'partner-name'),
  cellClassRules: originRules('name'),
  comparator: (a: string, b: string) => text.compare(a, b)
})

const dayFields: readonly ProfileField[] = ['signedOn', 'agreementRenewalOn', 'endedOn']
const countFields: readonly ProfileField[] = ['idealProfileOverlap', 'certifiedPeople']

/** The editor that fits a field; a closed list is picked, everything else typed. */
function editorOf(field: ProfileField, format: Format): Partial<ColDef<ListRow>> {
  if (field === 'type' || field === 'status') {
    const values = ['', ...(field === 'type' ? partnerTypes : partnerStatuses)]
    return {
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values },
      valueFormatter: ({ value, data }) =>
        data?.partner && value ? profileText({ ...data.partner, [field]: value as never }, field, format) : ''
    }
  }
  if (dayFields.includes(field)) return { cellEditor: 'agDateStringCellEditor' }
  if (countFields.includes(field)) return { cellEditor: 'agNumberCellEditor', type: 'numericColumn' }
  return { cellEditor: 'agTextCellEditor' }
}

const isKnown = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '')

/** Sorts numbers and words; what is not known stays at the end whichever way the column is sorted. */
const compareKnownFirst: NonNullable<ColDef<ListRow>['comparator']> = (...compared) => {
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
): ColDef<ListRow> {
  return {
    colId: field,
    headerName: profileTitle(field),
    valueGetter: ({ data }) => data?.partner?.[field] ?? (countFields.includes(field) ? null : ''),
    valueFormatter: ({ data }) => (data?.partner ? profileText(data.partner, field, format) : ''),
    width,
    initialHide: isHidden || isEmpty,
    ...(grows ? { initialFlex: 1, minWidth: width, maxWidth: 2 * width } : {}),
    editable: ({ data }) => data?.partner !== undefined,
    cellClassRules: originRules(field),
    comparator: compareKnownFirst,
    ...editorOf(field, format)
  }
}

function metricColumn(column: MetricColumn, format: Format): ColDef<ListRow> {
  const figureOf = (data: ListRow | undefined) => data?.figures?.[column.metricId]
  return {
    colId: column.metricId,
    headerName: column.title,
    headerTooltip: column.title,
    type: 'numericColumn',
    valueGetter: ({ data }) => figureOf(data)?.value ?? null,
    valueFormatter: ({ data }) => metricCellText(column, figureOf(data), format, data?.group !== undefined),
    width: column.width,
    initialHide: column.isHidden,
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

/** Columns of the partners grid for a window so wide (pixels): name, profile, figures. */
export function partnerColumns(
  empty: readonly ProfileField[],
  format: Format,
  windowWidth: number
): (ColDef<ListRow> | ColGroupDef<ListRow>)[] {
  return [
    nameColumn(windowWidth),
    ...profileColumns.map((column) => profileColumn(column, empty.includes(column.field), format)),
    ...metricColumns.map((column) => metricColumn(column, format))
  ]
}

export interface ChoosableColumn {
  readonly id: string
  readonly title: string
}

/** What the column chooser offers: the profile, then the figures in the groups and order of the glossary. */
export const choosableGroups: readonly {
  readonly title: string
  readonly columns: readonly ChoosableColumn[]
}[] = [
  {
    title: 'Profile',
    columns: profileColumns.map(({ field }) => ({ id: field, title: profileTitle(field) }))
  },
  ...metricGroups.map(({ title, metrics }) => ({
    title,
    columns: metrics.flatMap(({ definition: { id } }) =>
      metricColumns.filter(({ metricId }) => metricId === id).map((column) => ({ id, title: column.title }))
    )
  }))
]
