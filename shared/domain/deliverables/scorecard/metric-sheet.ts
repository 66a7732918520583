import type { Figure } from '../../evidence/figure'
import { unknownWords } from '../../evidence/reasons'
import { glossary } from '../../metrics/glossary'
import type { MetricDefinition } from '../../metrics/metric'
import { formatNumber } from '../format-figure'
import { reasonWords } from '../reason-words'
import { unitStyle } from '../unit-style'
import type { CellValue, TableColumn, WorkbookSheet } from '../workbook'
import type { ScorecardData } from './scorecard-data'
import { columnsOf, headedSheet, tableRow } from './sheet-frame'

interface MetricRow {
  readonly group: string
  readonly definition: MetricDefinition
  readonly figure: Figure
}

function rowsOf(data: ScorecardData): MetricRow[] {
  return glossary().flatMap(({ title, entries }) =>
    entries.flatMap((definition) => {
      const figure = data.figureOf(definition.id)
      return figure === null ? [] : [{ group: title, definition, figure }]
    })
  )
}

const leftOutText = ({ figure }: MetricRow, locale: string): string =>
  figure.leftOut
    .map(({ reason, records }) => `${reasonWords(reason)}: ${formatNumber(records.ids.length, locale)}`)
    .join('; ')

/** Every programme figure with its base, interval, definition and source. */
export function metricSheet(data: ScorecardData): WorkbookSheet {
  const rows = rowsOf(data)
  const { locale } = data.engagement
  const column = columnsOf(rows)
  const inUnit = (title: string, write: (row: MetricRow) => CellValue): TableColumn => ({
    ...column(title, 'index', write),
    styles: rows.map((row) => unitStyle[row.definition.unit])
  })
  const columns = [
    column('Group', 'text', (row) => row.group),
    column('Metric', 'wrap', (row) => row.definition.title),
    inUnit('Value', ({ figure }) => figure.value),
    column('Numerator', 'integer', ({ figure }) => figure.numerator),
    column('Denominator', 'integer', ({ figure }) => figure.denominator),
    inUnit('Low, 95 %', ({ figure }) => figure.interval?.low ?? null),
    inUnit('High, 95 %', ({ figure }) => figure.interval?.high ?? null),
    column('Coverage', 'share', ({ figure }) => figure.coverage),
    column('Why unknown', 'wrap', ({ figure }) =>
      figure.unknown === null ? null : unknownWords(figure.unknown.reason)
    ),
    column('Meaning', 'wrap', (row) => row.definition.plainWords),
    column('Formula', 'wrap', (row) => row.definition.formula),
    column('Left out', 'wrap', (row) => leftOutText(row, locale) || null),
    column('Source of the measure', 'wrap', (row) => row.definition.source)
  ]
  return headedSheet(data, {
    name: 'Metrics',
    note: 'Figures as computed when this workbook was exported, each with its base, definition and exclusions.',
    widths: [14, 30, 16, 12, 13, 12, 12, 11, 26, 48, 44, 40, 40],
    frozenColumns: 2,
    tables: rows.length === 0 ? [] : [{ name: 'tblMetrics', headerRow: tableRow, columns }],
    empty: 'No figures are known yet.'
  })
}
