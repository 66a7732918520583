import type { Quadrant } from '../../voice/results/importance-performance'
import type { ImportanceView } from '../../voice/results/views/importance-view'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { formatNumber } from '../format-figure'
import { withinSentence } from '../partner-words'
import type { ReportBlock, ReportRow } from '../report'
import { ownCell, tableColumns, textCell } from '../table-cells'
import { shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'
import { areaName, withheldCell } from './voice-words'

const quadrantWords: Readonly<Record<Quadrant, string>> = {
  'fix-now': '▲ Fix now',
  keep: '● Keep',
  'low-priority': '○ Low priority',
  overdone: '◆ Overdone'
}

type Line = ImportanceView['lines'][number]

function row(line: Line, index: number, locale: string): ReportRow {
  const name = ownCell(`${formatNumber(index + 1, locale)} ${areaName(line)}`)
  const { place } = line
  if (place.status !== 'shown') {
    return { cells: [name, withheldCell(place, locale), textCell(''), textCell(''), textCell('')] }
  }
  const { importance, performance, n, quadrant } = place.value
  return {
    cells: [
      name,
      textCell(quadrantWords[quadrant]),
      textCell(`${formatNumber(100 * importance, locale)}`),
      textCell(`${formatNumber(100 * performance, locale)}`),
      textCell(formatNumber(n, locale))
    ]
  }
}

function claim(lines: readonly Line[]): string {
  const urgent = lines.filter((line) => shownOr(line.place)?.quadrant === 'fix-now')
  const names = urgent.slice(0, 2).map((line) => literal(withinSentence(areaName(line))))
  return names.length === 0
    ? 'What matters most to partners is also done comparatively well'
    : `What matters and is done less well: ${names.join(' and ')}`
}

function chart({ lines, cross }: ImportanceView, { voice }: VoiceContext): ReportBlock[] {
  if (cross === null) return []
  return [
    {
      kind: 'chart',
      id: 'importance.chart',
      caption: 'How much each area matters, and how well it is done',
      alt: 'Areas as numbered marks: to the right those done better, on top those that matter more. The numbers stand in the table below.',
      source: `“${cleanLine(voice.title)}”, mean ratings moved to 0 to 100; the axes cross at the means over all areas.`,
      spec: {
        kind: 'quadrant',
        xTitle: 'How well it is done',
        yTitle: 'How much it matters',
        xTicks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: String(100 * at) })),
        yTicks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: String(100 * at) })),
        cross: { x: cross.performance, y: cross.importance },
        corners: ['Fix now', 'Keep', 'Low priority', 'Overdone'],
        marks: lines.flatMap((line, index) => {
          const place = shownOr(line.place)
          return place
            ? [
                {
                  ...{ id: line.id, title: areaName(line), label: areaName(line), mark: String(index + 1) },
                  isOwn: true,
                  ...{ x: place.performance, y: place.importance, size: null }
                }
              ]
            : []
        })
      }
    }
  ]
}

/** Importance against performance, where the survey asked both. */
export function importanceSection(context: VoiceContext): ReportBlock[] {
  const view = shownOr(context.voice.importance)
  if (!view || view.lines.length === 0) return []
  const { locale } = context.engagement
  return [
    { kind: 'heading', id: 'importance.title', level: 1, text: claim(view.lines) },
    ...chart(view, context),
    {
      kind: 'table',
      id: 'importance.table',
      caption: 'Importance and performance by area, 0 to 100',
      columns: tableColumns(
        ['Area', 0.36],
        ['What to do', 0.22],
        ['Matters', 0.14, 'right'],
        ['Done well', 0.14, 'right'],
        ['n', 0.14, 'right']
      ),
      rows: view.lines.map((line, index) => row(line, index, locale)),
      note: 'Above or below the mean over all areas: an order of attention, not a verdict on one area.'
    }
  ]
}
