import type { ExchangeLine } from '../../entities/exchange'
import type { LineResult } from '../../exchange/exchange-result'
import type { AmountFigure } from '../../exchange/line-amount'
import { hasShippedName } from '../../exchange/german-objects'
import { reasonWords } from '../reason-words'
import { cleanLine } from '../clean-text'
import { recordTitle } from '../returned/returned-workbook'
import { columnRange } from '../column-range'
import type { AllowedValues, CellStyle, CellValue, SheetTable, TableColumn, WorkbookSheet } from '../workbook'
import type { LedgerInput } from './ledger-input'

export const linesTable = 'tblLedger'
export const firstLineRow = 6

/** One line of the ledger. */
export interface LedgerRow {
  readonly partner: string
  readonly line: ExchangeLine
  /** Null: not part of the relationship. */
  readonly result: LineResult<AmountFigure> | null
}

const groundOf = ({ amount }: ExchangeLine): string => {
  if (amount.basis === 'derived') return cleanLine(amount.note)
  return amount.basis === 'judged' ? cleanLine(amount.reason) : ''
}

function basisOf({ result }: LedgerRow): string {
  if (result === null) return 'Not part of this relationship'
  const { basis, value, unknown } = result.amount
  if (basis === 'none') return 'Not in money'
  if (value === null) return reasonWords(unknown ?? 'not-known')
  return basis === 'derived' ? 'Derived' : 'Judged'
}

/** Rating that counts: the receiver's own, the other side's where it gave none. */
const receivedFormula = (row: number): string =>
  `IF(B${row}="Gets",IF(L${row}<>"",L${row},IF(K${row}<>"",K${row},"")),IF(K${row}<>"",K${row},IF(L${row}<>"",L${row},"")))`

function received({ result, line }: LedgerRow): number | string {
  if (result !== null) return result.delivered ?? ''
  const own = line.direction === 'gets' ? line.deliveredPartner : line.deliveredVendor
  const other = line.direction === 'gets' ? line.deliveredVendor : line.deliveredPartner
  return own ?? other ?? ''
}

function formulas(
  row: LedgerRow,
  at: number
): Readonly<Record<'received' | 'gap' | 'arrived' | 'possible', CellValue>> {
  const delivered = received(row)
  const { importance, deliveredVendor, deliveredPartner } = row.line
  const isPart = row.result !== null
  const isRated = isPart && importance !== null && delivered !== ''
  const gap = deliveredVendor === null || deliveredPartner === null ? '' : deliveredVendor - deliveredPartner
  return {
    received: { formula: receivedFormula(at), result: delivered },
    gap: { formula: `IF(OR(K${at}="",L${at}=""),"",K${at}-L${at})`, result: gap },
    arrived: {
      formula: `IF(OR(D${at}<>"Yes",J${at}="",M${at}=""),"",J${at}*M${at})`,
      result: isRated ? importance * Number(delivered) : ''
    },
    possible: {
      formula: `IF(OR(D${at}<>"Yes",J${at}="",M${at}=""),"",J${at}*5)`,
      result: isRated ? importance * 5 : ''
    }
  }
}

export function ledgerRows({ audits }: LedgerInput): LedgerRow[] {
  return audits.flatMap(({ partner, result, setAside }) => [
    ...[...result.gives, ...result.gets].map((each) => ({
      partner: cleanLine(partner.name),
      line: each.line,
      result: each
    })),
    ...setAside.map((line) => ({ partner: cleanLine(partner.name), line, result: null }))
  ])
}

/** How a trend is written in the ledger. */
export const trendWords = { up: 'Rising', flat: 'Steady', down: 'Falling' } as const

function lineColumns(rows: readonly LedgerRow[]): TableColumn[] {
  const computed = rows.map((row, index) => formulas(row, firstLineRow + index))
  const column = (
    title: string,
    style: CellStyle,
    of: (row: LedgerRow, index: number) => CellValue
  ): TableColumn => ({
    title,
    style,
    values: rows.map(of)
  })
  const amount = (row: LedgerRow, pick: 'value' | 'low' | 'high'): CellValue =>
    row.result?.amount[pick] ?? null
  return [
    column('Partner', 'wrap', (row) => row.partner),
    column('Side', 'text', (row) => (row.line.direction === 'gives' ? 'Gives' : 'Gets')),
    {
      ...column('What', 'wrap', (row) => cleanLine(row.line.name)),
      isOwn: rows.map(({ line }) => !hasShippedName(line))
    },
    column('Counts', 'text', (row) => (row.result === null ? 'No' : 'Yes')),
    column('Amount a year', 'money', (row) => amount(row, 'value')),
    column('At least', 'money', (row) => amount(row, 'low')),
    column('At most', 'money', (row) => amount(row, 'high')),
    column('Basis', 'wrap', basisOf),
    column('Derivation or reason', 'wrap', (row) => groundOf(row.line)),
    column('Importance', 'integer', (row) => row.line.importance),
    column('Vendor', 'integer', (row) => row.line.deliveredVendor),
    column('Partner’s view', 'integer', (row) => row.line.deliveredPartner),
    column('Delivered', 'integer', (_, index) => computed[index]?.received ?? null),
    column('Gap', 'integer', (_, index) => computed[index]?.gap ?? null),
    column('Arrived', 'integer', (_, index) => computed[index]?.arrived ?? null),
    column('Possible', 'integer', (_, index) => computed[index]?.possible ?? null),
    column('Evidence', 'integer', (row) => row.line.evidence.length),
    column('Trend', 'text', (row) => (row.line.trend === null ? '' : trendWords[row.line.trend])),
    column('Owner', 'text', (row) => cleanLine(row.line.owner ?? '')),
    { ...column(recordTitle, 'text', (row) => row.line.id), isHidden: true }
  ]
}

const rating = { kind: 'whole', from: 1, to: 5 } as const

/** What can come back of a line. */
function allowedIn(table: SheetTable): AllowedValues[] {
  const range = (title: string) => columnRange('Ledger', table, title)
  return [
    { range: range('Counts'), allowed: { kind: 'list', values: ['Yes', 'No'] } },
    ...['Amount a year', 'At least', 'At most'].map((title): AllowedValues => ({
      range: range(title),
      allowed: { kind: 'amount' }
    })),
    ...['Importance', 'Vendor', 'Partner’s view'].map((title): AllowedValues => ({
      range: range(title),
      allowed: rating
    })),
    { range: range('Trend'), allowed: { kind: 'list', values: Object.values(trendWords) } }
  ]
}

/** Every line of every audit, with live formulas for what counts as delivered, the gap and the weights. */
export function lineSheet(input: LedgerInput): WorkbookSheet {
  const rows = ledgerRows(input)
  const table = { name: linesTable, headerRow: firstLineRow - 1, columns: lineColumns(rows) }
  return {
    name: 'Ledger',
    widths: [22, 8, 22, 8, 14, 14, 14, 20, 32, 11, 9, 9, 10, 8, 10, 10, 9, 10, 14, 12],
    cells: [
      { row: 1, column: 1, value: 'Value-exchange ledger', style: 'title' },
      {
        row: 2,
        column: 1,
        value: `${cleanLine(input.engagement.clientName)}. Data as of ${input.asOf}. Amounts a year in ${input.engagement.reportingCurrency}.`,
        style: 'subtitle'
      },
      ...(input.engagement.isSample
        ? [{ row: 3, column: 1, value: 'Sample: invented data', style: 'notice' } as const]
        : []),
      {
        row: 4,
        column: 1,
        value:
          rows.length === 0
            ? 'No audit yet.'
            : 'Ratings 1 to 5 on our own scale. Change an amount or a rating: the sheet Balance follows.',
        style: 'subtitle'
      }
    ],
    tables: rows.length === 0 ? [] : [table],
    frozen: rows.length === 0 ? { rows: 0, columns: 0 } : { rows: firstLineRow - 1, columns: 3 },
    orientation: 'landscape',
    repeatedRows: rows.length === 0 ? null : { from: firstLineRow - 1, to: firstLineRow - 1 },
    highlights: [],
    allowed: rows.length === 0 ? [] : allowedIn(table)
  }
}
