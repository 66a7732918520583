import type { AreaLine, SatisfactionView } from '../../voice/results/views/satisfaction-view'
import { literal } from '../figure-text'
import { formatNumber } from '../format-figure'
import { withinSentence } from '../partner-words'
import type { ReportBlock, ReportRow } from '../report'
import { figureCell, ownCell, tableColumns, textCell, tonedCell } from '../table-cells'
import { shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'
import { areaName, markText, shareInterval, withheldCell } from './voice-words'

function areaRow({ result, ...area }: AreaLine, index: number, locale: string): ReportRow {
  const empty = textCell('')
  if (result.status !== 'shown') {
    return { cells: [ownCell(areaName(area)), empty, withheldCell(result, locale), empty, empty, empty] }
  }
  const { psat, mark } = result.value
  return {
    cells: [
      ownCell(areaName(area)),
      figureCell(`area.${index}`, 'short'),
      textCell(shareInterval(psat.interval, locale)),
      textCell(`${formatNumber(psat.count, locale)} of ${formatNumber(psat.n, locale)}`),
      figureCell(`area.${index}.mean`),
      tonedCell(
        `${formatNumber(psat.from, locale)} and ${formatNumber(area.scale.high, locale)} of ${formatNumber(area.scale.high, locale)}${markText[mark] === '' ? '' : `, ${markText[mark].toLowerCase()}`}`,
        'muted'
      )
    ]
  }
}

function claim({ areas }: SatisfactionView): string {
  const shown = areas.map(({ result }) => result.status === 'shown')
  const [first, last] = [shown.indexOf(true), shown.lastIndexOf(true)]
  const lowest = areas[last]
  if (!lowest) return 'Too few rated any area for a result that protects them'
  const name = literal(withinSentence(areaName(lowest)))
  const half =
    areas[first]?.result.status === 'shown' && (shownOr(areas[first].result)?.psat.share ?? 1) < 0.5
  return half
    ? `In none of {areas} areas are half of the respondents satisfied, least with ${name} ({area.${last}|short})`
    : `Respondents are least satisfied with ${name}: {area.${last}|short}`
}

/** Satisfaction by area: top two boxes with interval and mean. */
export function satisfactionSection(context: VoiceContext): ReportBlock[] {
  const view = shownOr(context.voice.satisfaction)
  if (!view || view.areas.length === 0) return []
  const { locale } = context.engagement
  const shown = view.areas.flatMap((area) =>
    area.result.status === 'shown' ? [{ area, result: area.result.value }] : []
  )
  const chart: ReportBlock[] =
    shown.length < 2
      ? []
      : [
          {
            kind: 'chart',
            id: 'psat.chart',
            caption: 'Satisfied respondents by area, with 95 % interval',
            alt: 'Bars from zero, one for each area, with a line for the interval; the numbers stand in the table below.',
            source: `“${context.voice.title}”, ratings in the top two points of the scale.`,
            spec: {
              kind: 'ranked-bars',
              valueTitle: 'Share satisfied',
              rows: shown.map(({ area, result: { psat } }) => ({
                id: area.id,
                label: areaName(area),
                isOwn: true,
                value: psat.share,
                valueText: `${formatNumber(100 * (psat.share ?? 0), locale)}%`,
                ...(psat.interval ? { low: psat.interval.low, high: psat.interval.high } : {})
              }))
            }
          }
        ]
  return [
    { kind: 'heading', id: 'psat.title', level: 1, text: claim(view) },
    ...chart,
    {
      kind: 'table',
      id: 'psat.table',
      caption: 'Satisfaction by area',
      columns: tableColumns(
        ['Area', 0.26],
        ['Satisfied', 0.12, 'right'],
        ['95 % interval', 0.18, 'right'],
        ['Respondents', 0.14, 'right'],
        ['Mean', 0.09, 'right'],
        ['Counts as satisfied', 0.21]
      ),
      rows: view.areas.map((area, index) => areaRow(area, index, locale)),
      note: 'Areas whose intervals overlap cannot be told apart by this survey.'
    }
  ]
}
