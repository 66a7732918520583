import type { LineResult } from '../../exchange/exchange-result'
import type { Quadrant } from '../../exchange/line-reading'
import { cleanLine } from '../clean-text'
import { unknownMark } from '../format-figure'
import { listed } from '../listed'
import type { ReportBlock, ReportCell, ReportRow } from '../report'
import type { AuditContext } from './audit-input'
import { lineCell, namesOf, ownMark } from './line-words'
import { gapText, ratingText } from './rating-text'
import { ownCell } from '../table-cells'

const quadrantWords: Readonly<Record<Quadrant, string>> = {
  'fix-now': '▲ Fix now',
  keep: '● Keep',
  'low-priority': 'Low priority',
  overdone: 'Overdone'
}

const text = (value: string): ReportCell => ({ kind: 'text', text: value })

function needRow(line: LineResult, context: AuditContext): ReportRow {
  const { locale } = context.engagement
  const number = (value: number | null): ReportCell => text(ratingText(value, locale))
  return {
    cells: [
      lineCell(line.line),
      number(line.line.importance),
      number(line.delivered),
      text(line.quadrant === null ? unknownMark : quadrantWords[line.quadrant]),
      ownCell(line.line.owner, 'No owner named')
    ]
  }
}

/** Most important first, then what arrives least. */
const byUrgency = (a: LineResult, b: LineResult): number =>
  (b.line.importance ?? 0) - (a.line.importance ?? 0) || (a.delivered ?? 9) - (b.delivered ?? 9)

function needsTable(context: AuditContext): ReportBlock[] {
  const rated = context.result.gets.filter((line) => line.quadrant !== null).sort(byUrgency)
  if (rated.length === 0) return []
  return [
    {
      kind: 'table',
      id: 'needs.table',
      caption: `What ${cleanLine(context.partner.name)} gets, by importance and delivery`,
      columns: [
        { title: 'What', width: 0.38, align: 'left' },
        { title: 'Importance', width: 0.14, align: 'centre' },
        { title: 'Delivered', width: 0.14, align: 'centre' },
        { title: 'Reading', width: 0.16, align: 'left' },
        { title: 'Owner', width: 0.18, align: 'left' }
      ],
      rows: rated.map((line) => needRow(line, context)),
      note: `Reading: importance and delivery each compared with ${splitWords[context.result.crosshairs.gets.kind]} (importance–performance analysis). ${switchWords(rated)} Delivered: the partner’s own view where it gave one.`
    }
  ]
}

const splitWords = { middle: 'the middle of the scale', mean: 'the mean of what is rated' } as const

/** Which lines would be read differently with the other split. */
function switchWords(lines: readonly LineResult[]): string {
  const switching = lines.filter((line) => line.otherQuadrant !== null)
  return switching.length === 0
    ? 'No line would be read differently with the other split.'
    : `With the other split these would be read differently: ${listed(switching.map((line) => cleanLine(line.line.name)))}.`
}

function viewsChart(context: AuditContext): ReportBlock[] {
  const both = [...context.result.gives, ...context.result.gets]
    .filter((line) => line.gap !== null)
    .sort((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0))
    .slice(0, 12)
  if (both.length === 0) return []
  const { locale, clientName } = context.engagement
  return [
    {
      kind: 'chart',
      id: 'needs.views',
      caption: 'How both sides see the same delivery, widest difference first',
      alt: `Two marks per line on a scale from 0 to 5: a square for ${context.clientName}, a dot for ${context.partnerName}, a grey bar for importance. Widest difference: ${namesOf(both.slice(0, 1))}.`,
      source: 'Ratings of this audit, scale 1 to 5. Gap: vendor’s minus partner’s view.',
      spec: {
        kind: 'two-views',
        vendorName: cleanLine(clientName),
        partnerName: cleanLine(context.partner.name),
        rows: both.map((line) => ({
          label: cleanLine(line.line.name),
          ...ownMark(line.line),
          importance: line.line.importance,
          vendor: line.line.deliveredVendor ?? 0,
          partner: line.line.deliveredPartner ?? 0,
          gapText: gapText(line.gap, locale),
          isFlagged: line.isGapFlagged
        }))
      }
    }
  ]
}

function claim({ result, partnerName }: AuditContext): string {
  if (result.partnerFulfilment.rated === 0) return 'What arrives has not been rated yet'
  return result.unmetNeeds.length === 0
    ? `What ${partnerName} values most does arrive`
    : `${partnerName} values and does not get: ${namesOf(result.unmetNeeds)}`
}

function viewsClaim({ result, clientName }: AuditContext): string {
  if (result.gaps.length === 0) return 'Both sides see the exchange alike'
  const better = result.gaps.filter((line) => (line.gap ?? 0) > 0).length
  return better === result.gaps.length
    ? `${clientName} overrates its own delivery on {gaps} of {lines} lines`
    : 'The two sides see {gaps} of {lines} lines differently'
}

/** Unmet needs and perception gaps. */
export function needsSection(context: AuditContext): ReportBlock[] {
  return [
    { kind: 'page-break', id: 'needs.break' },
    { kind: 'heading', id: 'needs.title', level: 1, text: claim(context) },
    ...needsTable(context),
    { kind: 'heading', id: 'needs.views-title', level: 2, text: viewsClaim(context) },
    ...viewsChart(context)
  ]
}
