import type { NpsChange, WaveChange } from '../../voice/results/wave-change'
import type { Moved } from '../../voice/results/views/waves-view'
import type { ThemeShare } from '../../voice/theme-frequency'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { formatNumber, unknownMark } from '../format-figure'
import type { ReportBlock, ReportCell, ReportRow } from '../report'
import { ownCell, tableColumns, textCell, tonedCell } from '../table-cells'
import { isCodingDone, shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'
import { areaName, pointInterval, signedText } from './voice-words'

const percent = (share: number | null, locale: string): string =>
  share === null ? unknownMark : `${formatNumber(100 * share, locale)}%`

/** Change, its interval and what they mean; a score moves in points, a share in percentage points. */
function changeCells(change: WaveChange | NpsChange | null, scale: number, locale: string): ReportCell[] {
  if (change === null) return [textCell(unknownMark), textCell(unknownMark), tonedCell('Not known', 'muted')]
  const { interval, difference, isBeyondChance } = change
  const points = { ...interval, low: scale * interval.low, high: scale * interval.high }
  const direction = difference > 0 ? 'Up' : 'Down'
  return [
    textCell(signedText(scale * difference, locale)),
    textCell(pointInterval(points, locale)),
    isBeyondChance ? tonedCell(direction, 'strong') : tonedCell('Within chance', 'muted')
  ]
}

const head = (text: string): ReportRow => ({
  cells: [textCell(text), ...Array.from({ length: 5 }, () => textCell(''))],
  isTotal: true
})

function scoreRows({ voice, engagement }: VoiceContext): ReportRow[] {
  const moved = shownOr(voice.waves)?.recommendation
  const value = moved ? shownOr(moved) : null
  if (!value) return []
  const { locale } = engagement
  const score = (at: number | null): string => (at === null ? unknownMark : signedText(at, locale))
  return [
    head('Recommendation, points'),
    {
      cells: [
        textCell('Net promoter score'),
        textCell(score(value.earlier.nps.score)),
        textCell(score(value.later.nps.score)),
        ...changeCells(value.change, 1, locale)
      ]
    }
  ]
}

function areaRows({ voice, engagement }: VoiceContext): ReportRow[] {
  const { locale } = engagement
  const rows = (shownOr(voice.waves)?.areas ?? []).flatMap((area): ReportRow[] => {
    const moved = shownOr(area.moved)
    if (!moved) return []
    return [
      {
        cells: [
          ownCell(areaName(area)),
          textCell(percent(moved.earlier.psat.share, locale)),
          textCell(percent(moved.later.psat.share, locale)),
          ...changeCells(moved.change, 100, locale)
        ]
      }
    ]
  })
  return rows.length === 0 ? [] : [head('Satisfied, percentage points'), ...rows]
}

const mostThemes = 12

function themeRows({ voice, engagement }: VoiceContext): ReportRow[] {
  const { locale } = engagement
  const themes = shownOr(voice.waves)?.themes
  const lines = themes ? (shownOr(themes)?.lines ?? []) : []
  const row = (name: string, { later, earlier, change }: Moved<ThemeShare, WaveChange>): ReportRow => ({
    cells: [
      ownCell(name),
      textCell(percent(earlier.share, locale)),
      textCell(percent(later.share, locale)),
      ...changeCells(change, 100, locale)
    ]
  })
  const rows = lines.slice(0, mostThemes).map((line) => row(line.theme.name, line))
  return rows.length === 0 ? [] : [head('Raised by respondents, percentage points'), ...rows]
}

/** What moved since the wave before, and what is within chance. */
export function wavesSection(context: VoiceContext): ReportBlock[] {
  const { voice } = context
  const themes = isCodingDone(context) ? themeRows(context) : []
  const rows = [...scoreRows(context), ...areaRows(context), ...themes]
  if (voice.earlier === null || rows.length === 0) return []
  const earlier = literal(voice.earlier.title)
  return [
    {
      kind: 'heading',
      id: 'waves.title',
      level: 1,
      text: `{moves.sure} of {moves} figures moved by more than chance since “${earlier}”`
    },
    {
      kind: 'paragraph',
      id: 'waves.intro',
      style: 'body',
      text: '{matched} questions were asked in the same words in both waves; only those are compared. Waves count as independent samples. A change whose interval holds zero is within chance: it is no finding.'
    },
    {
      kind: 'table',
      id: 'waves.table',
      caption: `“${cleanLine(voice.title)}” against “${voice.earlier.title}”`,
      columns: tableColumns(
        ['What', 0.4],
        ['Before', 0.1, 'right'],
        ['Now', 0.1, 'right'],
        ['Change', 0.1, 'right'],
        ['95 % interval', 0.16, 'right'],
        ['Reading', 0.14]
      ),
      rows,
      note: `Shares: Newcombe’s interval of a difference; NPS: adjusted Wald. ${themes.length === 0 ? 'Themes are not compared before the coding is finished.' : 'Themes: those that moved furthest.'} Changes are taken before rounding. No adjustment is made for the number of figures compared: about one of twenty moves beyond chance by luck.`
    }
  ]
}
