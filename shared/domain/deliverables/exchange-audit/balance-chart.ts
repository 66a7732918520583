import type { LineResult } from '../../exchange/exchange-result'
import type { DivergingRow } from '../chart-spec'
import { cleanLine } from '../clean-text'
import { formatFigure, unknownMark } from '../format-figure'
import type { ReportBlock } from '../report'
import { amountKey } from './audit-figures'
import type { AuditContext } from './audit-input'
import { ownMark } from './line-words'

/** As many as fit on the summary page; the rest stands in the ledger. */
const mostBars = 6

function bars(lines: readonly LineResult[], context: AuditContext): DivergingRow[] {
  return lines
    .filter((line) => line.amount.value !== null)
    .sort((a, b) => (b.amount.value ?? 0) - (a.amount.value ?? 0))
    .slice(0, mostBars)
    .map((line) => {
      const bound = context.figures[amountKey(line)]
      return {
        label: cleanLine(line.line.name),
        ...ownMark(line.line),
        value: Math.max(0, line.amount.value ?? 0),
        valueText: bound ? formatFigure(bound.figure, context.engagement.locale, 'short') : unknownMark,
        isJudged: line.amount.basis === 'judged'
      }
    })
}

/** The largest amounts of both sides on one scale. */
export function balanceChart(context: AuditContext): ReportBlock[] {
  const left = bars(context.result.gives, context)
  const right = bars(context.result.gets, context)
  if (left.length + right.length === 0) return []
  const name = cleanLine(context.partner.name)
  return [
    {
      kind: 'chart',
      id: 'summary.chart',
      caption: `Yearly value of what ${name} gives and gets, one scale`,
      alt: `Diverging bars. On the left what ${context.partnerName} gives, {gives} in total; on the right what it gets, {gets} in total. The single amounts stand in the ledger.`,
      source:
        'Ledger of this audit, largest amounts; outlined bars are judged. Lines without an amount are not drawn.',
      spec: { kind: 'diverging-bars', leftTitle: `${name} gives`, rightTitle: `${name} gets`, left, right }
    }
  ]
}
