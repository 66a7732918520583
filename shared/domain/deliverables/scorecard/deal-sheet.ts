import { attributions, dealStatuses } from '../../entities/facts'
import { cleanLine } from '../clean-text'
import { columnRange } from '../column-range'
import { reasonWords } from '../reason-words'
import { recordTitle } from '../returned/returned-workbook'
import type { AllowedValues, CellValue, SheetTable, WorkbookSheet } from '../workbook'
import type { DealRow, ScorecardData } from './scorecard-data'
import { columnsOf, headedSheet, tableRow } from './sheet-frame'

const text = (value: string | null): CellValue => (value === null ? null : cleanLine(value))
const date = (value: string | null): CellValue => (value === null ? null : { date: value })
const yesNo = (value: boolean): string => (value ? 'Yes' : 'No')

/** What can come back of a deal. */
function allowedIn(table: SheetTable): AllowedValues[] {
  const range = (title: string) => columnRange('Deals', table, title)
  return [
    { range: range('Status'), allowed: { kind: 'list', values: dealStatuses } },
    { range: range('Attribution'), allowed: { kind: 'list', values: attributions } },
    { range: range('Created on'), allowed: { kind: 'day' } },
    { range: range('Closed on'), allowed: { kind: 'day' } }
  ]
}

/** Every deal, with the flags that decide what it counts for. */
export function dealSheet(data: ScorecardData): WorkbookSheet {
  const { dealRows, partnerRows, engagement } = data
  const column = columnsOf(dealRows)
  const partnerOf = (row: DealRow) => (row.partner === null ? undefined : partnerRows[row.partner])
  const columns = [
    column('Deal', 'text', ({ deal }) => text(deal.externalId ?? deal.id)),
    column('Partner ID', 'text', (row) => partnerOf(row)?.reference ?? null),
    column('Partner', 'text', (row) => text(partnerOf(row)?.partner.name ?? null)),
    column('Account', 'text', ({ deal }) => text(deal.account ?? deal.name)),
    column('Status', 'text', ({ deal }) => deal.status),
    column('Attribution', 'text', ({ deal }) => deal.attribution),
    column('Created on', 'date', ({ deal }) => date(deal.createdOn)),
    column('Closed on', 'date', ({ deal }) => date(deal.closedOn)),
    column('Amount', 'money', ({ amount }) => amount),
    column('Given amount', 'index', ({ deal }) => deal.amount),
    column('Given currency', 'text', ({ deal }) => text(deal.currency)),
    column('Revenue', 'text', (row) => yesNo(row.isRevenue)),
    column('Open pipeline', 'text', (row) => yesNo(row.isOpenPipeline)),
    column('Left out because', 'text', ({ leftOut }) => (leftOut === null ? null : reasonWords(leftOut))),
    { ...column(recordTitle, 'text', ({ deal }) => deal.id), isHidden: true }
  ]
  const table = { name: 'tblDeals', headerRow: tableRow, columns }
  const sheet = headedSheet(data, {
    name: 'Deals',
    note: `Amount is in ${engagement.reportingCurrency} at the stated exchange rates. “Revenue” and “Open pipeline” say what a deal counts for.`,
    widths: [16, 10, 30, 30, 9, 12, 12, 12, 16, 16, 10, 10, 14, 34, 12],
    frozenColumns: 1,
    tables: dealRows.length === 0 ? [] : [table],
    empty: 'No deals are imported yet.'
  })
  return dealRows.length === 0 ? sheet : { ...sheet, allowed: allowedIn(table) }
}
