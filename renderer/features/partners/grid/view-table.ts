import type { PartnerLayout } from '@shared/domain/entities/partner-view'
import type { CellStyle, CellValue } from '@shared/domain/deliverables/workbook'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import { groupLabel } from '@shared/domain/partners/group-partners'
import { isListField, type ListField } from '@shared/domain/partners/list-fields'
import {
  partnerFieldWords,
  partnerStatusWords,
  partnerTypeWords
} from '@shared/domain/partners/partner-words'
import type { ViewTable } from '@shared/domain/partners/view-table'
import { unitStyle } from '@shared/domain/deliverables/unit-style'
import { metricColumns, type MetricColumn } from './metric-columns'
import type { PartnerRow } from './partner-row'

type Column = ViewTable['columns'][number]

function fieldValue({ partner }: PartnerRow, field: ListField): CellValue {
  switch (field) {
    case 'type':
      return partner.type === null ? null : partnerTypeWords[partner.type]
    case 'status':
      return partner.status === null ? null : partnerStatusWords[partner.status]
    case 'signedOn':
    case 'endedOn':
    case 'agreementRenewalOn':
      return partner[field] === null ? null : { date: partner[field] }
    case 'idealProfileOverlap':
      return partner.idealProfileOverlap === null ? null : partner.idealProfileOverlap / 100
    default:
      return partner[field]
  }
}

const fieldStyles: Readonly<Partial<Record<ListField, CellStyle>>> = {
  signedOn: 'date',
  endedOn: 'date',
  agreementRenewalOn: 'date',
  idealProfileOverlap: 'share',
  certifiedPeople: 'integer'
}

function metricColumn(column: MetricColumn, rows: readonly PartnerRow[], currency: string): Column {
  const figures = rows.map((row) => row.figures?.[column.metricId])
  const unit = figures.find((figure) => figure !== undefined)?.unit ?? 'count'
  const style = column.export?.style ?? unitStyle[unit]
  const read = column.export?.value ?? ((figure: FigureSummary): CellValue => figure.value)
  return {
    title: unit === 'money' ? `${column.title} (${currency})` : column.title,
    style,
    values: figures.map((figure) => (figure === undefined ? null : read(figure)))
  }
}

/** The list as it stands: the columns shown in their order, the rows in theirs, the group in a column of its own. */
export function viewTable(
  rows: readonly PartnerRow[],
  columnIds: readonly string[],
  layout: PartnerLayout,
  about: { readonly title: string; readonly currency: string; readonly notes: readonly string[] }
): ViewTable {
  const { groupBy } = layout
  const group: Column[] =
    groupBy === null || columnIds.includes(groupBy)
      ? []
      : [
          {
            title: partnerFieldWords[groupBy],
            style: 'text',
            values: rows.map(({ partner }) => groupLabel(groupBy, partner[groupBy]))
          }
        ]
  const columns = columnIds.flatMap((id): Column[] => {
    if (id === 'name')
      return [{ title: 'Partner', style: 'text', values: rows.map(({ partner }) => partner.name) }, ...group]
    if (isListField(id))
      return [
        {
          title: partnerFieldWords[id],
          style: fieldStyles[id] ?? 'text',
          values: rows.map((row) => fieldValue(row, id))
        }
      ]
    const metric = metricColumns.find(({ metricId }) => metricId === id)
    return metric ? [metricColumn(metric, rows, about.currency)] : []
  })
  return { title: about.title, columns, notes: about.notes }
}
