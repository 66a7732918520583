import type { ExchangeLine } from '../../entities/exchange'
import { shippedName } from '../../exchange/german-objects'
import type { SheetCells } from '../../importing/cells'
import { change } from '../../history/draft'
import { sameValue } from '../../history/same-value'
import { trendWords, ledgerRows, type LedgerRow } from '../exchange-ledger/line-sheet'
import type { LedgerInput } from '../exchange-ledger/ledger-input'
import { compareTable, type FieldReading, type ReturnedField } from './compare-table'
import type { ReturnedWorkbook } from './returned-workbook'

/** An amount is told apart, because its three columns make one value of the line. */
type LineValues = Partial<
  Pick<
    ExchangeLine,
    | 'name'
    | 'importance'
    | 'deliveredVendor'
    | 'deliveredPartner'
    | 'trend'
    | 'owner'
    | 'isPartOfRelationship'
  >
> & { readonly amount?: number; readonly low?: number | null; readonly high?: number | null }

type LineField = ReturnedField<LedgerRow, LineValues>

function ratingField(title: string, field: 'importance' | 'deliveredVendor' | 'deliveredPartner'): LineField {
  return {
    title,
    shown: ({ line }) => line[field],
    read: (text) => {
      if (text === '') return { values: { [field]: null } }
      return /^[1-5]$/.test(text) ? { values: { [field]: Number(text) } } : { reason: 'no-value' }
    }
  }
}

/** Only a judged amount is the consultant's to set; one derived from data follows the data. */
function amountField(title: string, pick: 'value' | 'low' | 'high', reportingCurrency: string): LineField {
  const read = (text: string, { line }: LedgerRow): FieldReading<LineValues> => {
    const isOurs =
      line.amount.basis === 'judged' && line.amount.currency === reportingCurrency && !line.closed
    if (!isOurs) return { reason: 'computed' }
    const value = text === '' ? null : Number(text)
    if (value === null) return pick === 'value' ? { reason: 'no-value' } : { values: { [pick]: null } }
    if (!Number.isFinite(value) || value < 0) return { reason: 'no-value' }
    return { values: pick === 'value' ? { amount: value } : { [pick]: value } }
  }
  return { title, shown: ({ result }) => result?.amount[pick] ?? null, read }
}

const lineFields = (currency: string): readonly LineField[] => [
  {
    title: 'What',
    shown: ({ line }) => line.name,
    read: (text, { line }) => {
      if (text === '') return { reason: 'no-value' }
      const name = shippedName(line.objectId, text) ?? text
      return name === line.name ? { isSame: true } : { values: { name } }
    }
  },
  {
    title: 'Counts',
    shown: ({ result }) => (result === null ? 'No' : 'Yes'),
    read: (text) =>
      /^(yes|no)$/i.test(text)
        ? { values: { isPartOfRelationship: text.toLowerCase() === 'yes' } }
        : { reason: 'no-value' }
  },
  amountField('Amount a year', 'value', currency),
  amountField('At least', 'low', currency),
  amountField('At most', 'high', currency),
  ratingField('Importance', 'importance'),
  ratingField('Vendor', 'deliveredVendor'),
  ratingField('Partner’s view', 'deliveredPartner'),
  {
    title: 'Trend',
    shown: ({ line }) => (line.trend === null ? '' : trendWords[line.trend]),
    read: (text) => {
      if (text === '') return { values: { trend: null } }
      const trend = (['up', 'flat', 'down'] as const).find((each) => trendWords[each] === text)
      return trend === undefined ? { reason: 'no-value' } : { values: { trend } }
    }
  },
  {
    title: 'Owner',
    shown: ({ line }) => line.owner ?? '',
    read: (text) => ({ values: { owner: text === '' ? null : text } })
  }
]

/** The line with the values; a range that would no longer hold the amount is left out of it. */
function withValues(line: ExchangeLine, { amount, low, high, ...plain }: LineValues): ExchangeLine {
  if (line.amount.basis !== 'judged' || (amount === undefined && low === undefined && high === undefined)) {
    return { ...line, ...plain }
  }
  const value = amount ?? line.amount.value
  const lowest = low === undefined ? line.amount.low : low
  const highest = high === undefined ? line.amount.high : high
  return {
    ...line,
    ...plain,
    amount: {
      ...line.amount,
      value,
      low: lowest !== null && lowest > value ? null : lowest,
      high: highest !== null && highest < value ? null : highest
    }
  }
}

/**
 * What a value-exchange ledger that came back says, line by line. Amounts derived from data are not taken over. Null: the
 * workbook is no ledger.
 */
export function readReturnedLedger(
  sheets: readonly SheetCells[],
  input: LedgerInput
): ReturnedWorkbook | null {
  const fields = lineFields(input.engagement.reportingCurrency)
  for (const sheet of sheets) {
    const found = compareTable<LedgerRow, LineValues>(sheet, {
      ...{ sheet: 'Ledger', items: ledgerRows(input), fields },
      idOf: ({ line }) => line.id,
      nameOf: ({ partner, line }) => `${partner}: ${line.name}`,
      change: ({ line }, values) => {
        const after = withValues(line, values)
        return sameValue(line, after) ? null : change('exchangeLines', line, after)
      }
    })
    if (found !== null) return found
  }
  return null
}
