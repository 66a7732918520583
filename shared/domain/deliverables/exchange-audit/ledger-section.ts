import type { LineResult } from '../../exchange/exchange-result'
import { unknownMark } from '../format-figure'
import { cleanLine } from '../clean-text'
import type { ReportBlock, ReportCell, ReportColumn, ReportRow } from '../report'
import type { AuditContext } from './audit-input'
import { amountKey } from './audit-figures'
import { basisWords, lineCell } from './line-words'
import { gapText, ratingText } from './rating-text'

const columns: readonly ReportColumn[] = [
  { title: 'What', width: 0.29, align: 'left' },
  { title: 'A year', width: 0.14, align: 'right' },
  { title: 'Basis', width: 0.15, align: 'left' },
  { title: 'Importance', width: 0.12, align: 'centre' },
  { title: 'Vendor’s view', width: 0.1, align: 'centre' },
  { title: 'Partner’s view', width: 0.1, align: 'centre' },
  { title: 'Gap', width: 0.1, align: 'centre' }
]

const text = (value: string, tone?: 'muted' | 'strong' | 'alert'): ReportCell =>
  tone ? { kind: 'text', text: value, tone } : { kind: 'text', text: value }

const rating = (value: number | null, locale: string): ReportCell =>
  value === null ? text(unknownMark, 'muted') : text(ratingText(value, locale))

/** Vendor's minus partner's view with its sign; flagged gaps stand out by weight and by a mark. */
function gapCell(line: LineResult, locale: string): ReportCell {
  if (line.gap === null) return text(unknownMark, 'muted')
  const written = gapText(line.gap, locale)
  return line.isGapFlagged ? text(`▲ ${written}`, 'alert') : text(written)
}

function ledgerRow(line: LineResult, locale: string): ReportRow {
  const { importance, deliveredVendor, deliveredPartner } = line.line
  return {
    cells: [
      lineCell(line.line),
      { kind: 'figure', key: amountKey(line), format: 'full' },
      text(basisWords(line), line.amount.value === null ? 'muted' : undefined),
      rating(importance, locale),
      rating(deliveredVendor, locale),
      rating(deliveredPartner, locale),
      gapCell(line, locale)
    ]
  }
}

function totalRow(key: 'gives' | 'gets'): ReportRow {
  const empty = text('')
  return {
    isTotal: true,
    cells: [
      text('Total of lines in money', 'strong'),
      { kind: 'figure', key, format: 'full', tone: 'strong' },
      empty,
      empty,
      empty,
      empty,
      empty
    ]
  }
}

function ledgerTable(context: AuditContext, key: 'gives' | 'gets'): ReportBlock {
  const { result, engagement, partner } = context
  const lines = key === 'gives' ? result.gives : result.gets
  const receiver = key === 'gives' ? 'vendor' : 'partner'
  return {
    kind: 'table',
    id: `ledger.${key}`,
    caption: `What ${cleanLine(partner.name)} ${key}, ${engagement.reportingCurrency} a year`,
    columns,
    rows: [...lines.map((line) => ledgerRow(line, engagement.locale)), totalRow(key)],
    note: `Importance to the ${receiver} and delivery as both sides see it, 1 to 5. Gap: vendor’s minus partner’s view; ▲ marks {limit.gap} points or more.`
  }
}

function claim({ result, partnerName }: AuditContext): string {
  if (result.giveTotal.value === null && result.getTotal.value === null) {
    return `None of what ${partnerName} gives and gets carries an amount yet`
  }
  return result.evidenceCoverage === null
    ? `The ledger of ${partnerName}`
    : '{evidence|short} of the ledger’s lines rest on data or linked evidence'
}

/** The ledger of both sides, line by line. */
export function ledgerSection(context: AuditContext): ReportBlock[] {
  return [
    { kind: 'page-break', id: 'ledger.break' },
    { kind: 'heading', id: 'ledger.title', level: 1, text: claim(context) },
    {
      kind: 'paragraph',
      id: 'ledger.intro',
      style: 'body',
      text: 'Amounts are yearly and in reporting currency. **Derived** amounts come from the imported data, **judged** amounts from people who know the relationship.'
    },
    ledgerTable(context, 'gives'),
    ledgerTable(context, 'gets')
  ]
}
