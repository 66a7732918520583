import { askClient } from '@shared/domain/importing/checks/ask-client'
import type { ClientQuestion } from '@shared/domain/importing/checks/client-question'
import { checkSheet } from '@shared/domain/importing/checks/check-sheet'
import { checkedTable, type CheckFacts } from '@shared/domain/importing/checks/build-table'
import type { Finding, FindingCode } from '@shared/domain/importing/checks/check'
import type { CheckedTable } from '@shared/domain/importing/checks/checked-table'
import type { SheetCells } from '@shared/domain/importing/cells'
import { decisionOf } from '@shared/domain/importing/decide-sheet'
import { proposeSheet } from '@shared/domain/importing/propose-sheet'
import type { ImportTarget } from '@shared/domain/entities/import-run'
import { emptyData } from '../../../integration/import/import-steps'
import { knownPartners } from '@shared/domain/importing/known-partners'
import { sheetOf } from '../table-of'

export type Rows = Parameters<typeof sheetOf>[0]

export const usualFacts: CheckFacts = {
  asOf: { date: '2026-06-30', source: 'engagement' },
  today: '2026-07-10',
  assumed: new Set(),
  unknown: { names: new Set(), keys: new Set() },
  vocabularies: []
}

/** A sheet as the checks see it, read the way the workbench proposes. */
export function tableOf(
  rows: Rows | SheetCells,
  more: Partial<CheckFacts> & { target?: ImportTarget } = {}
): CheckedTable {
  const sheet = 'columns' in rows ? rows : sheetOf(rows)
  const proposal = proposeSheet(
    sheet,
    {
      known: knownPartners([], { files: [], decisions: [] }),
      templates: [],
      reportingCurrency: emptyData.reportingCurrency,
      fileName: 'file.csv'
    },
    more.target ? { target: more.target } : {}
  )
  const decision = decisionOf(sheet, proposal, { fileId: 'f', fileName: 'file.csv', surveys: [] })
  if (!decision) throw new Error('the sheet was not recognised')
  return checkedTable(sheet, decision, { ...usualFacts, ...more })
}

export const found = (table: CheckedTable, code: FindingCode): Finding | undefined =>
  checkSheet(table).find((one) => one.code === code)

/** The 1-based rows a check names; empty when it is silent. */
export const rowsFound = (table: CheckedTable, code: FindingCode): number[] =>
  checkSheet(table)
    .filter((one) => one.code === code)
    .flatMap(({ cells }) => cells.map(({ row }) => row + 1))

/** What the client is asked about a sheet. */
export const asksOf = (table: CheckedTable): readonly ClientQuestion[] =>
  askClient(
    [
      {
        ...{ fileId: 'a'.repeat(64), fileName: 'file.csv', sheetIndex: 0, sheetName: 'Sheet' },
        ...{ table, findings: checkSheet(table) }
      }
    ],
    { partnerNames: [], reportingCurrency: 'EUR' }
  ).questions
