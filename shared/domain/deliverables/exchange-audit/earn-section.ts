import { earnAnalysis, noEarnInputs, type EarnAnalysis } from '../../exchange/earn-analysis'
import { earnInputWords } from '../../exchange/earn-input-words'
import { strongestGets } from '../../exchange/proposition'
import { topTrades } from '../../exchange/trades'
import { computedFigure, type BoundFigure } from '../bound-figure'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import type { ReportBlock, ReportCell } from '../report'
import type { AuditContext, ExchangeAuditInput } from './audit-input'
import { swingChart } from './earn-swings'
import { ratingText } from './rating-text'
import { ownCell } from '../table-cells'
import { lineCell } from './line-words'

/** The earn of the audit; null where nobody told anything about it. */
export function earnOfAudit({ audit, result, dealsWon }: ExchangeAuditInput): EarnAnalysis | null {
  if (audit.earn === undefined) return null
  return earnAnalysis({
    result,
    inputs: audit.earn ?? noEarnInputs,
    partnerHours: audit.partnerHours,
    dealsWon: dealsWon ?? null
  })
}

/** Figures of the earn section. */
export function earnFigures(input: ExchangeAuditInput): BoundFigure[] {
  const found = earnOfAudit(input)
  if (found === null) return []
  const { partner, asOf, engagement } = input
  const money = (key: string, label: string, value: number | null): BoundFigure => ({
    key,
    label,
    figure: computedFigure({
      ...{ metricId: `exchange.${key}`, partnerId: partner.id, asOf, value, unit: 'money' },
      currency: engagement.reportingCurrency,
      unknownReason: 'not-known'
    })
  })
  return [
    money('earn.year', 'Earned a year', found.earn.perYear),
    money('earn.deal', 'Earned per deal', found.earn.perDeal),
    money('earn.hour', 'Earned per hour', found.earn.perHour),
    money('earn.needed', 'Needed per hour', found.needed?.value ?? null),
    money('earn.alternative', 'The alternative per hour', found.alternative?.value ?? null),
    money('earn.missing', 'Missing a year', found.missingPerYear),
    ...found.tornado.flatMap((bar) => [
      money(
        `earn.low.${bar.input.toLowerCase()}`,
        `${earnInputWords[bar.input]}, lowest`,
        Math.min(bar.atLow, bar.atHigh)
      ),
      money(
        `earn.high.${bar.input.toLowerCase()}`,
        `${earnInputWords[bar.input]}, highest`,
        Math.max(bar.atLow, bar.atHigh)
      )
    ])
  ]
}

function claim({ partnerName }: AuditContext, found: EarnAnalysis): string {
  if (found.earn.perHour === null) return `What an hour brings ${partnerName} cannot be said yet`
  if (found.verdict.word === 'unknown') return `An hour brings ${partnerName} {earn.hour|short}`
  return found.verdict.word === 'enough'
    ? `An hour brings ${partnerName} {earn.hour|short}, enough to put the vendor first`
    : `An hour brings ${partnerName} {earn.hour|short}; it needs {earn.needed|short} to put the vendor first`
}

const cell = (text: string): ReportCell => ({ kind: 'text', text })

/** What the partner earns here, against what it needs and what an alternative pays. */
export function earnSection(context: AuditContext): ReportBlock[] {
  const found = earnOfAudit(context)
  if (found === null) return []
  const other = cleanLine(context.audit.earn?.alternativeName ?? '')
  const alternative =
    found.alternative === null
      ? ''
      : ` ${other === '' ? 'The alternative' : literal(other)} leaves {earn.alternative|short} an hour.`
  const missing =
    found.missingPerYear === null || found.missingPerYear === 0
      ? ''
      : ' {earn.missing|short} more a year would close the gap.'
  return [
    { kind: 'heading', id: 'earn.title', level: 1, text: claim(context, found) },
    {
      kind: 'paragraph',
      id: 'earn.text',
      style: 'body',
      text: `It earns {earn.year|short} a year, {earn.deal|short} per deal.${alternative}${missing}${found.verdict.isClose ? ' The stated ranges allow the opposite answer.' : ''}`
    },
    ...swingChart(found, context)
  ]
}

/** Trades worth proposing: cheap for the giver, dear to the receiver. */
export function tradesSection(context: AuditContext): ReportBlock[] {
  const { best } = topTrades(context.result)
  if (best.length === 0) return []
  const { clientName, locale } = context.engagement
  const rating = (value: number | null | undefined): ReportCell => cell(ratingText(value, locale))
  return [
    {
      kind: 'table',
      id: 'actions.trades',
      caption: 'Top trades: cheap for the giver, dear to the receiver, not there yet',
      columns: [
        { title: 'What', width: 0.38, align: 'left' },
        { title: 'Who gives', width: 0.26, align: 'left' },
        { title: 'Importance', width: 0.12, align: 'centre' },
        { title: 'Delivered', width: 0.12, align: 'centre' },
        { title: 'Effort', width: 0.12, align: 'centre' }
      ],
      rows: best.map(({ result }) => ({
        cells: [
          lineCell(result.line),
          ownCell(result.line.direction === 'gets' ? clientName : context.partner.name),
          rating(result.line.importance),
          rating(result.delivered),
          rating(result.line.effort)
        ]
      })),
      note: 'Importance 4 or more, delivered below 4, effort 2 or less on our own scale of 1 to 5.'
    }
  ]
}

/** The value proposition as kept; without one, the section is left out: a draft nobody read is not printed. */
export function propositionSection(context: AuditContext): ReportBlock[] {
  const kept = context.audit.proposition
  if (!kept || kept.text.trim() === '') return []
  const strong = strongestGets(context.result).length
  return [
    {
      kind: 'heading',
      id: 'proposition.title',
      level: 1,
      text: `Why ${context.partnerName} should work with ${context.clientName}`
    },
    { kind: 'paragraph', id: 'proposition.text', style: 'lead', text: literal(kept.text) },
    ...(strong === 0
      ? [
          {
            kind: 'paragraph',
            id: 'proposition.note',
            style: 'note',
            text: 'No benefit is rated important and delivered by the partner itself yet: the text is the consultant’s own.'
          } as const
        ]
      : [])
  ]
}
