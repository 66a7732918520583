import type { MetricDefinition } from '../../metrics/metric'
import { columnsOf, tableSheet, type WideColumn } from '../scorecard/sheet-frame'
import type { CellValue, TableColumn, WorkbookSheet } from '../workbook'
import type { MetricsInput } from './metrics-input'
import { metricRows, text, type MetricRow } from './metrics-rows'

/** "deal.closedOn" → "deal: closed on": fields in words a client can follow. */
const fieldWords = (field: string): string => {
  const [kind = '', name = ''] = field.split('.')
  return `${kind}: ${name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}`
}

const joined = (parts: readonly string[]): CellValue => text(parts.join('; '))

function columns(rows: readonly MetricRow[]): readonly WideColumn[] {
  const column = columnsOf(rows)
  const of = (title: string, write: (definition: MetricDefinition) => CellValue): TableColumn =>
    column(title, 'wrap', ({ evidence }) => write(evidence.definition))
  return [
    [28, of('Metric', ({ title }) => title)],
    [36, of('In plain words', ({ plainWords }) => plainWords)],
    [36, of('Formula', ({ formula }) => formula)],
    [24, of('Fields it needs', ({ needs }) => joined(needs.map(fieldWords)))],
    [40, of('Special cases', ({ edgeCases }) => text(edgeCases.join(' ')))],
    [
      24,
      of('What can be chosen', ({ options }) =>
        joined(options.map(({ name, meaning }) => `${name}: ${meaning}`))
      )
    ],
    [
      28,
      column('Definitions agreed with the client', 'wrap', ({ evidence }) =>
        joined(evidence.definitionsInWords)
      )
    ],
    [28, of('Source of the measure', ({ source }) => source)]
  ]
}

/** What each metric means, from the same records as the glossary in the app. */
export function definitionSheet(input: MetricsInput): WorkbookSheet {
  return tableSheet(input, {
    name: 'Definitions',
    note: 'How each metric is defined: the same words as in the glossary of the workbench.',
    empty: 'No metric was computed.',
    table: 'tblDefinitions',
    columns: columns(metricRows(input)),
    frozenColumns: 1
  })
}
