import { cellKind, formatAt, kindAt, rawTextAt, type SheetCells } from './cells'
import { isMissing } from './missing-tokens'
import { readBoolean } from './read-boolean'
import { datePositions, readDate, type DateOrder } from './read-date'
import { currencyIn, provenDecimal, readNumber, type DecimalSign } from './read-number'
import type { SheetLayout } from './sheet-layout'

export type ColumnShape =
  'empty' | 'number' | 'percent' | 'date' | 'boolean' | 'key' | 'category' | 'text' | 'longText'

/** What a column holds, told from its cells. */
export interface ColumnProfile {
  readonly column: number
  readonly header: string
  readonly shape: ColumnShape
  /** Cells looked at that hold a value; the rest of the looked-at rows are blank or a missing token. */
  readonly filled: number
  readonly looked: number
  readonly distinct: number
  /** Most frequent values with how often they occur, at most 40. */
  readonly values: readonly (readonly [string, number])[]
  /** Shares of the filled cells that read as numbers and as dates, 0–1. */
  readonly numberShare: number
  readonly dateShare: number
  readonly averageLength: number
  readonly isWhole: boolean
  readonly low: number | null
  readonly high: number | null
  readonly currency: string | null
  readonly decimal: { readonly sign: DecimalSign; readonly isProven: boolean }
  readonly dates: DateEvidence
}

/** How the dates of a column can be read. */
export interface DateEvidence {
  readonly order: DateOrder | null
  /** Dates that read both ways, and those that prove one way or the other. */
  readonly ambiguous: number
  readonly proveDayFirst: number
  readonly proveMonthFirst: number
}

const maxLooked = 3000

interface Tally {
  filled: number
  looked: number
  dates: number
  numbers: number
  percents: number
  booleans: number
  leadingZeros: number
  whole: number
  length: number
  /** Cells that hold text, each text once with how often it occurs: columns repeat themselves. */
  texts: Map<string, number>
  counts: Map<string, number>
  low: number
  high: number
  currency: string | null
}

/** Profiles one column over its data rows (a sample of them in long sheets; dates are always all looked at). */
export function profileColumn(sheet: SheetCells, layout: SheetLayout, column: number): ColumnProfile {
  const rows = Math.max(0, layout.lastDataRow - layout.firstDataRow + 1)
  const step = Math.max(1, Math.floor(rows / maxLooked))
  const tally = emptyTally()
  for (let row = layout.firstDataRow; row <= layout.lastDataRow; row += step)
    lookAt(sheet, { row, column }, tally)
  countTexts(tally)
  const decimal = decimalOf(tally.texts)
  countNumbers(tally, decimal.sign)
  const header = layout.headers[column] ?? ''
  const shape = shapeOf(tally)
  return {
    column,
    header,
    shape,
    filled: tally.filled,
    looked: tally.looked,
    distinct: tally.counts.size,
    values: [...tally.counts].sort((a, b) => b[1] - a[1]).slice(0, 40),
    numberShare: tally.filled === 0 ? 0 : tally.numbers / tally.filled,
    dateShare: tally.filled === 0 ? 0 : tally.dates / tally.filled,
    averageLength: tally.filled === 0 ? 0 : tally.length / tally.filled,
    isWhole: tally.numbers > 0 && tally.whole === tally.numbers,
    low: Number.isFinite(tally.low) ? tally.low : null,
    high: Number.isFinite(tally.high) ? tally.high : null,
    currency: tally.currency ?? currencyIn(header),
    decimal,
    dates: tally.dates > tally.filled * 0.4 ? dateEvidence(sheet, layout, column) : noDates
  }
}

const noDates: DateEvidence = { order: null, ambiguous: 0, proveDayFirst: 0, proveMonthFirst: 0 }

const emptyTally = (): Tally => ({
  filled: 0,
  looked: 0,
  dates: 0,
  numbers: 0,
  percents: 0,
  booleans: 0,
  leadingZeros: 0,
  whole: 0,
  length: 0,
  texts: new Map(),
  counts: new Map(),
  low: Infinity,
  high: -Infinity,
  currency: null
})

function lookAt(sheet: SheetCells, at: { row: number; column: number }, tally: Tally): void {
  tally.looked++
  const kind = kindAt(sheet, at.row, at.column)
  if (kind === cellKind.empty || kind === cellKind.error || kind === cellKind.uncomputed) return
  const text = rawTextAt(sheet, at.row, at.column).trim()
  if (isMissing(text)) return
  tally.filled++
  tally.length += text.length
  if (tally.counts.size < 5000 || tally.counts.has(text))
    tally.counts.set(text, (tally.counts.get(text) ?? 0) + 1)
  if (kind === cellKind.date) tally.dates++
  else if (kind === cellKind.boolean) tally.booleans++
  else if (kind === cellKind.number)
    countNumber(tally, Number(text), { format: formatAt(sheet, at.row, at.column), count: 1 })
  else countText(tally, text)
}

function countNumber(tally: Tally, value: number, cell: { format: string; count: number }): void {
  const { format, count } = cell
  tally.numbers += count
  if (Number.isInteger(value)) tally.whole += count
  tally.low = Math.min(tally.low, value)
  tally.high = Math.max(tally.high, value)
  if (format.includes('%')) tally.percents += count
  if (format !== 'General' && format !== '' && tally.currency === null) tally.currency = currencyIn(format)
}

function countText(tally: Tally, text: string): void {
  tally.texts.set(text, (tally.texts.get(text) ?? 0) + 1)
}

/** Texts that are dates or truth values, and codes with leading zeros. */
function countTexts(tally: Tally): void {
  for (const [text, count] of tally.texts) {
    if (text.length <= 45 && readDate(text, null) !== null) tally.dates += count
    else if (text.length <= 12 && readBoolean(text) !== null) tally.booleans += count
    if (/^0\d+$/.test(text)) tally.leadingZeros += count
  }
}

/** Texts that are numbers can only be counted once the decimal sign is known. */
function countNumbers(tally: Tally, decimal: DecimalSign): void {
  for (const [text, count] of tally.texts) {
    if (text.length > 30 || !/\d/.test(text)) continue
    const number = readNumber(text, decimal)
    if (!number) continue
    countNumber(tally, number.value, { format: '', count })
    if (number.isPercent) tally.percents += count
    tally.currency ??= number.currency
  }
}

function decimalOf(texts: ReadonlyMap<string, number>): { sign: DecimalSign; isProven: boolean } {
  let comma = 0
  let point = 0
  let grouped = 0
  for (const [text, count] of texts) {
    if (!/^\D{0,4}-?\(?\d[\d.,'’\s]*\d?\D{0,4}$/.test(text) || !/[.,]/.test(text)) continue
    const proven = provenDecimal(text)
    if (proven === ',') comma += count
    else if (proven === '.') point += count
    else if (/\d[.]\d{3}\D*$/.test(text)) grouped += count
  }
  if (comma + point > 0) return { sign: comma > point ? ',' : '.', isProven: true }
  // "1.234" throughout: thousands far more often than three decimals; asked all the same.
  return grouped > 0 ? { sign: ',', isProven: false } : { sign: '.', isProven: true }
}

function shapeOf(tally: Tally): ColumnShape {
  const { filled } = tally
  if (filled === 0) return 'empty'
  const distinctShare = tally.counts.size / filled
  if (tally.dates >= filled * 0.85) return 'date'
  if (tally.leadingZeros > 0 && tally.numbers >= filled * 0.9) return 'key'
  if (tally.percents >= filled * 0.8) return 'percent'
  if (tally.booleans >= filled * 0.95 && tally.counts.size <= 3 && tally.numbers < filled) return 'boolean'
  if (tally.numbers >= filled * 0.9) return 'number'
  const average = tally.length / filled
  if (average > 60) return 'longText'
  if (distinctShare > 0.9 && filled > 3 && isCodeLike(tally.texts)) return 'key'
  return tally.counts.size <= Math.max(12, filled * 0.06) || (filled > 15 && distinctShare < 0.25)
    ? 'category'
    : 'text'
}

const isCodeLike = (texts: ReadonlyMap<string, number>): boolean =>
  texts.size > 0 &&
  [...texts.keys()].filter((text) => /^[\w\-/.#:]{3,40}$/.test(text) && /\d/.test(text)).length >=
    texts.size * 0.9

function dateEvidence(sheet: SheetCells, layout: SheetLayout, column: number): DateEvidence {
  let ambiguous = 0
  let proveDayFirst = 0
  let proveMonthFirst = 0
  for (let row = layout.firstDataRow; row <= layout.lastDataRow; row++) {
    if (kindAt(sheet, row, column) !== cellKind.text) continue
    const positions = datePositions(rawTextAt(sheet, row, column))
    if (!positions) continue
    if (positions.first > 12) proveDayFirst++
    else if (positions.second > 12) proveMonthFirst++
    else if (positions.first !== positions.second) ambiguous++
  }
  const order = proveMonthFirst > proveDayFirst ? 'mdy' : proveDayFirst + ambiguous > 0 ? 'dmy' : null
  return { order, ambiguous, proveDayFirst, proveMonthFirst }
}
