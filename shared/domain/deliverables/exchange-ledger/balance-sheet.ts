import type { ExchangeDirection } from '../../entities/exchange'
import { fairBand } from '../../exchange/verdict'
import { cleanLine } from '../clean-text'
import { verdictWords } from '../exchange-audit/verdict-text'
import { chartColours } from '../chart-spec'
import type { CellRange, CellValue, LooseCell, SheetChart, WorkbookSheet } from '../workbook'
import type { LedgerAudit, LedgerInput } from './ledger-input'
import { firstLineRow, ledgerRows } from './line-sheet'

export const firstBalanceRow = 6
/** Written where a figure is not known: never 0. */
const unknown = '—'

/** Column of the ledger as an absolute range over all its rows. */
const range = (column: string, lines: number): string =>
  `Ledger!$${column}$${firstLineRow}:$${column}$${firstLineRow + Math.max(1, lines) - 1}`

interface Ranges {
  readonly partner: string
  readonly side: string
  readonly counts: string
  readonly amount: string
  readonly arrived: string
  readonly possible: string
}

const rangesOf = (lines: number): Ranges => ({
  partner: range('A', lines),
  side: range('B', lines),
  counts: range('D', lines),
  amount: range('E', lines),
  arrived: range('O', lines),
  possible: range('P', lines)
})

const sideWord = (direction: ExchangeDirection): string => (direction === 'gives' ? 'Gives' : 'Gets')

/** Σ of a side's amounts; unknown while no counted line of it carries one. */
function totalFormula(ranges: Ranges, row: number, direction: ExchangeDirection): string {
  const where = `${ranges.partner},$A${row},${ranges.side},"${sideWord(direction)}",${ranges.counts},"Yes"`
  return `IF(COUNTIFS(${where},${ranges.amount},">-1E+300")=0,"${unknown}",SUMIFS(${ranges.amount},${where}))`
}

/** Σ importance × delivered ÷ Σ importance × 5 of a side; unknown while nothing of it is rated. */
function fulfilmentFormula(ranges: Ranges, row: number, direction: ExchangeDirection): string {
  const where = `${ranges.partner},$A${row},${ranges.side},"${sideWord(direction)}"`
  return `IF(SUMIFS(${ranges.possible},${where})=0,"${unknown}",SUMIFS(${ranges.arrived},${where})/SUMIFS(${ranges.possible},${where}))`
}

const orUnknown = (value: number | null): number | string => value ?? unknown

function auditCells({ partner, audit, result }: LedgerAudit, row: number, ranges: Ranges): LooseCell[] {
  const formula = (text: string, value: number | null): CellValue => ({
    formula: text,
    result: orUnknown(value)
  })
  const { balance } = result
  const put = (column: number, value: CellValue, style: LooseCell['style']): LooseCell => ({
    ...{ row, column, value, style }
  })
  const check = `IF(AND(IF(ISNUMBER(D${row}),ABS(D${row}-J${row})<=0.000001,D${row}=J${row}),IF(ISNUMBER(F${row}),ABS(F${row}-K${row})<=0.000001,F${row}=K${row})),"Equal","Changed")`
  return [
    put(1, cleanLine(partner.name), 'label'),
    put(2, formula(totalFormula(ranges, row, 'gives'), result.giveTotal.value), 'strongMoney'),
    put(3, formula(totalFormula(ranges, row, 'gets'), result.getTotal.value), 'strongMoney'),
    put(
      4,
      formula(
        `IF(OR(NOT(ISNUMBER(B${row})),NOT(ISNUMBER(C${row}))),"${unknown}",IF(B${row}+C${row}<=0,"${unknown}",(B${row}-C${row})/(B${row}+C${row})))`,
        balance.index
      ),
      'strongIndex'
    ),
    put(
      5,
      formula(
        `IF(OR(NOT(ISNUMBER(B${row})),NOT(ISNUMBER(C${row}))),"${unknown}",IF(C${row}>0,B${row}/C${row},"${unknown}"))`,
        balance.giveForEachGet
      ),
      'index'
    ),
    put(6, formula(fulfilmentFormula(ranges, row, 'gets'), result.partnerFulfilment.value), 'strongShare'),
    put(7, formula(fulfilmentFormula(ranges, row, 'gives'), result.vendorFulfilment.value), 'strongShare'),
    put(8, verdictWords[result.verdict.word], 'text'),
    put(9, { date: audit.date }, 'date'),
    put(10, orUnknown(balance.index), 'index'),
    put(11, orUnknown(result.partnerFulfilment.value), 'share'),
    put(12, { formula: check, result: 'Equal' }, 'text')
  ]
}

const heads = [
  'Partner',
  'Gives a year',
  'Gets a year',
  'Balance',
  'Given for 1 got',
  'Partner’s needs met',
  'Vendor’s needs met',
  'Verdict when exported',
  'Audit of',
  'Balance when exported',
  'Partner’s needs met when exported',
  'Check'
]

/** What each partner gives and gets, side by side. */
function balanceChart(audits: number, last: number): SheetChart[] {
  if (audits === 0) return []
  const column = (at: number): CellRange => ({
    sheet: 'Balance',
    column: at,
    from: firstBalanceRow,
    to: last
  })
  const bars = (at: number, colour: string) => ({
    name: { ...column(at), from: firstBalanceRow - 1, to: firstBalanceRow - 1 },
    ...{ values: column(at), colour }
  })
  return [
    {
      title: 'What each partner gives and gets a year',
      alt: 'Bars of the amount each partner gives a year and the amount it gets, from the table above.',
      place: { row: last + 2, column: 1, rows: 8 + audits * 3, columns: 7 },
      categories: column(1),
      series: [bars(2, chartColours.partner), bars(3, chartColours.vendor)]
    }
  ]
}

/** Totals, balance and fulfilment of each audit, as live formulas over the ledger. */
export function balanceSheet(input: LedgerInput): WorkbookSheet {
  const ranges = rangesOf(ledgerRows(input).length)
  const last = firstBalanceRow + input.audits.length - 1
  return {
    name: 'Balance',
    widths: [26, 16, 16, 11, 14, 15, 15, 20, 14, 18, 22, 11],
    cells: [
      { row: 1, column: 1, value: 'Balance and fulfilment', style: 'title' },
      {
        row: 2,
        column: 1,
        value: `${cleanLine(input.engagement.clientName)}. Data as of ${input.asOf}.`,
        style: 'subtitle'
      },
      ...(input.engagement.isSample
        ? [{ row: 3, column: 1, value: 'Sample: invented data', style: 'notice' } as const]
        : []),
      {
        row: 4,
        column: 1,
        value: `Balance: (gives − gets) ÷ (gives + gets); −${fairBand} to +${fairBand} counts as fair, a band of our own. Needs met: importance × delivered ÷ importance × 5.`,
        style: 'subtitle'
      },
      ...heads.map((value, index): LooseCell => ({
        row: firstBalanceRow - 1,
        column: index + 1,
        value,
        style: index > 0 && index < 7 ? 'headNumber' : 'head'
      })),
      ...input.audits.flatMap((audit, index) => auditCells(audit, firstBalanceRow + index, ranges))
    ],
    tables: [],
    frozen: { rows: firstBalanceRow - 1, columns: 1 },
    orientation: 'landscape',
    repeatedRows: { from: firstBalanceRow - 1, to: firstBalanceRow - 1 },
    highlights: input.audits.length === 0 ? [] : [{ cells: `L${firstBalanceRow}:L${last}`, text: 'Changed' }],
    charts: balanceChart(input.audits.length, last)
  }
}
