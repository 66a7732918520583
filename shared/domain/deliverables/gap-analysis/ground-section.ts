import { workFactWords } from '../../diagnosis/work-facts/work-fact-words'
import { findMetric } from '../../metrics/registry'
import { cleanLine } from '../clean-text'
import { formatFigure, formatNumber, unknownMark } from '../format-figure'
import { reasonWords } from '../reason-words'
import type { ReportBlock } from '../report'
import { tableColumns, textCell, tonedCell } from '../table-cells'
import { thresholdWords } from './finding-text'
import type { GapContext } from './gap-input'

function shippedWords(shipped: number | null, result: GapContext['results'][number], locale: string): string {
  const { threshold } = result.finding
  if (shipped === null) return 'None given'
  return threshold === null
    ? formatNumber(shipped, locale, 2)
    : thresholdWords({ ...threshold, value: shipped }, result.finding.figures[0] ?? null, locale)
}

/** Rules the consultant changed, each with the reason. */
export function changedTable({ results, engagement }: GapContext): ReportBlock {
  const changed = results.flatMap((result) => {
    const { change } = result.finding
    return change === null ? [] : [{ result, change }]
  })
  if (changed.length === 0) {
    const none =
      'Every threshold and window stands as the field gives it; none was changed for this engagement.'
    return { kind: 'paragraph', id: 'changed.none', style: 'body', text: none }
  }
  const { locale } = engagement
  return {
    kind: 'table',
    id: 'changed.table',
    caption: 'Thresholds and windows changed for this engagement',
    columns: tableColumns(['Rule', 0.34], ['As shipped', 0.16], ['In use', 0.16], ['Reason', 0.34]),
    rows: changed.map(({ result, change }) => {
      const { rule, finding } = result
      const window = (days: number | null): string =>
        days === null ? '' : `, ${formatNumber(days, locale)} days`
      return {
        cells: [
          textCell(`${rule.id} ${rule.claim}`),
          textCell(
            `${shippedWords(change.shippedThreshold, result, locale)}${window(change.shippedWindowDays)}`
          ),
          finding.isSwitchedOff
            ? tonedCell('Switched off', 'alert')
            : textCell(
                `${thresholdWords(finding.threshold, finding.figures[0] ?? null, locale)}${window(finding.windowDays)}`
              ),
          textCell(change.reason, 'No reason written down')
        ]
      }
    }),
    note: null
  }
}

type Beside = GapContext['diagnosis']['claims'][number]

/** The client's own figures beside a claim, or why there are none. */
function besideWords({ claim, figures, work }: Beside, { engagement: { locale } }: GapContext): string {
  const own = figures.map((figure) => {
    const title = findMetric(figure.metricId)?.definition.title ?? figure.metricId
    const value = formatFigure(figure, locale)
    return value === unknownMark
      ? `${title}: ${unknownMark} (${reasonWords(figure.unknown?.reason ?? 'not-known').toLowerCase()})`
      : `${title}: ${value}`
  })
  if (own.length > 0) return own.join('; ')
  if (work && work.value !== null)
    return `${workFactWords[work.id].title}: ${formatNumber(work.value, locale)}`
  return claim.noFigure ?? 'Nothing of the client’s own is known'
}

function claimTable(context: GapContext): ReportBlock {
  return {
    kind: 'table',
    id: 'claims.table',
    caption: 'What the field claims, and the client’s own figure',
    columns: tableColumns(
      ['Claim of the field', 0.34],
      ['Where it comes from', 0.26],
      ['The client’s own', 0.4]
    ),
    rows: context.diagnosis.claims.map((beside) => ({
      cells: [
        textCell(beside.claim.text),
        textCell(`${beside.claim.source}. ${cleanLine(beside.claim.provenance)}`),
        textCell(besideWords(beside, context))
      ]
    })),
    note: 'Claims are printed as claims. None of them is used as a threshold or as a finding unless the rule says so.'
  }
}

/** The field's claims beside the client's own figures. */
export function groundSection(context: GapContext): ReportBlock[] {
  return [
    {
      kind: 'heading',
      id: 'ground.title',
      level: 1,
      text: 'What the field claims stands beside the client’s own figures, never in their place'
    },
    claimTable(context)
  ]
}
