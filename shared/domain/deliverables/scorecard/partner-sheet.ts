import { cleanLine } from '../clean-text'
import { partnerStatuses, partnerTypes } from '../../entities/partner'
import { partnerTypeWords, sentenceCase, typeShown } from '../partner-words'
import { recordTitle } from '../returned/returned-workbook'
import { columnRange } from '../column-range'
import type { AllowedValues, CellStyle, CellValue, SheetTable, TableColumn, WorkbookSheet } from '../workbook'
import { revenueOfPartners } from './measures'
import type { PartnerRow, ScorecardData } from './scorecard-data'
import { headedSheet, tableRow } from './sheet-frame'

const text = (value: string | null): CellValue => (value === null ? null : cleanLine(value))
const yesNo = (value: boolean): string => (value ? 'Yes' : 'No')
const date = (value: string | null): CellValue => (value === null ? null : { date: value })

type Write = (row: PartnerRow, sheetRow: number) => CellValue

/** A formula over the deals of the partner in this row. */
const overDeals =
  (result: (row: PartnerRow) => number, formula: (id: string) => string): Write =>
  (row, at) => ({
    formula: formula(`$A${at}`),
    result: result(row)
  })

const revenueOf = overDeals(
  (row) => row.revenue,
  (id) => `SUMIFS(tblDeals[Amount],tblDeals[Partner ID],${id},tblDeals[Revenue],"Yes")`
)
const wonDealsOf = overDeals(
  (row) => row.wonDeals,
  (id) => `COUNTIFS(tblDeals[Partner ID],${id},tblDeals[Revenue],"Yes")`
)
const openPipelineOf = overDeals(
  (row) => row.openPipeline,
  (id) => `SUMIFS(tblDeals[Amount],tblDeals[Partner ID],${id},tblDeals[Open pipeline],"Yes")`
)

function moneyColumns(data: ScorecardData): [string, CellStyle, Write][] {
  if (data.dealRows.length === 0) return [['Revenue', 'money', (row) => row.revenue]]
  const total = revenueOfPartners(data)
  const revenueColumn = 'K'
  const share: Write = (row, at) =>
    total > 0
      ? { formula: `${revenueColumn}${at}/SUM(tblPartners[Revenue])`, result: row.revenue / total }
      : null
  return [
    ['Revenue', 'money', revenueOf],
    ['Share of revenue', 'share', share],
    ['Won deals', 'integer', wonDealsOf],
    ['Open pipeline', 'money', openPipelineOf],
    ['Last order', 'date', (row) => date(row.lastOrder)]
  ]
}

/** Largest revenue first; equal revenue keeps the client's order. */
const byRevenue = (rows: readonly PartnerRow[]): PartnerRow[] =>
  [...rows].sort((a, b) => b.revenue - a.revenue)

/** What can come back: our types and stages, and days. Tiers, regions and managers are the client's own words. */
function allowedIn(table: SheetTable): AllowedValues[] {
  const range = (title: string) => columnRange('Partners', table, title)
  const types = partnerTypes.map((type) => sentenceCase(partnerTypeWords(type)))
  return [
    { range: range('Type'), allowed: { kind: 'list', values: types } },
    { range: range('Status'), allowed: { kind: 'list', values: partnerStatuses } },
    { range: range('Signed on'), allowed: { kind: 'day' } }
  ]
}

/** One row per partner, its money computed from the Deals sheet. */
export function partnerSheet(data: ScorecardData): WorkbookSheet {
  const columns: [string, CellStyle, Write][] = [
    ['ID', 'text', (row) => row.reference],
    ['Partner', 'text', (row) => text(row.partner.name)],
    ['Type', 'text', ({ partner }) => text(typeShown(partner))],
    ['Tier', 'text', (row) => text(row.partner.tier)],
    ['Status', 'text', (row) => text(row.partner.status)],
    ['Region', 'text', (row) => text(row.partner.region ?? row.partner.country)],
    ['Manager', 'text', (row) => text(row.partner.manager)],
    ['Signed on', 'date', (row) => date(row.partner.signedOn)],
    ['On roster', 'text', (row) => yesNo(row.isOnRoster)],
    ['Active', 'text', (row) => yesNo(row.isActive)],
    ...moneyColumns(data),
    [recordTitle, 'text', (row) => row.partner.id]
  ]
  const rows = byRevenue(data.partnerRows)
  const table = {
    name: 'tblPartners',
    headerRow: tableRow,
    columns: columns.map(([title, style, write]): TableColumn => ({
      title,
      style,
      values: rows.map((row, index) => write(row, tableRow + 1 + index)),
      ...(title === 'Revenue' ? { hasBars: true } : {}),
      ...(title === recordTitle ? { isHidden: true } : {})
    }))
  }
  const sheet = headedSheet(data, {
    name: 'Partners',
    note: 'One row per partner, largest revenue first. Money is computed from the Deals sheet.',
    widths: [8, 34, 24, 14, 12, 18, 20, 12, 11, 9, 16, 12, 11, 16, 12, 12],
    frozenColumns: 2,
    tables: rows.length === 0 ? [] : [table],
    empty: 'No partners are imported yet.'
  })
  return rows.length === 0 ? sheet : { ...sheet, allowed: allowedIn(table) }
}
