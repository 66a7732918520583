import type { ThemeLine, ThemesView } from '../../voice/results/views/themes-view'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { formatNumber, unknownMark } from '../format-figure'
import { listed } from '../listed'
import type { RankedBar } from '../chart-spec'
import type { ReportBlock, ReportCell, ReportRow } from '../report'
import { figureCell, tableColumns, textCell, tonedCell } from '../table-cells'
import { isCodingDone, shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'
import { shareInterval } from './voice-words'

/** A theme below another one is set in, so that the tree can be read. */
export const themeLabel = (name: string, depth: number): string =>
  `${'\u2003'.repeat(depth)}${cleanLine(name)}`

/** Text of a cell that begins with an indent: `textCell` would trim it. */
export const themeCell = (name: string, depth: number): ReportCell => ({
  kind: 'text',
  text: themeLabel(name, depth),
  isOwn: true,
  tone: depth === 0 ? 'strong' : 'plain'
})

function themeRow(
  { theme, depth, byRespondent, byPartner }: ThemeLine,
  index: number,
  locale: string
): ReportRow {
  return {
    cells: [
      themeCell(theme.name, depth),
      figureCell(`theme.${index}`, 'of'),
      figureCell(`theme.${index}`, 'short'),
      textCell(shareInterval(byRespondent.interval, locale)),
      byPartner ? figureCell(`theme.${index}.company`, 'short') : tonedCell(unknownMark, 'muted'),
      byPartner ? textCell(shareInterval(byPartner.interval, locale)) : tonedCell('Withheld', 'muted')
    ]
  }
}

const mostBars = 14

/** Themes without themes below them: those above only add up what stands below. */
const leaves = (lines: readonly ThemeLine[]): ThemeLine[] =>
  lines.filter(({ depth }, index) => (lines[index + 1]?.depth ?? 0) <= depth)

function bar({ theme, byRespondent }: ThemeLine, locale: string): RankedBar {
  const { share, interval } = byRespondent
  return {
    id: theme.id,
    label: cleanLine(theme.name),
    isOwn: true,
    value: share,
    valueText: `${formatNumber(100 * (share ?? 0), locale)}%`,
    ...(interval ? { low: interval.low, high: interval.high } : {}),
    isFlagged: theme.failureMode !== null
  }
}

function chart(lines: readonly ThemeLine[], { engagement, voice }: VoiceContext): ReportBlock {
  const ranked = leaves(lines).sort((a, b) => (b.byRespondent.share ?? 0) - (a.byRespondent.share ?? 0))
  return {
    kind: 'chart',
    id: 'themes.chart',
    caption: 'Share of respondents who raise each theme, with 95 % interval',
    alt: 'Bars from zero, one for each theme, the most raised first, with a line for the interval. The numbers stand in the table below.',
    source: `“${voice.title}”, open answers of {theme.base}`.replace(
      '{theme.base}',
      `${formatNumber(shownOr(voice.themes)?.respondents ?? 0, engagement.locale)} respondents; themes linked with a failure mode in orange.`
    ),
    spec: {
      kind: 'ranked-bars',
      valueTitle: 'Share of respondents',
      rows: ranked.slice(0, mostBars).map((line) => bar(line, engagement.locale))
    }
  }
}

function claim({ lines }: ThemesView): string {
  const ranked = leaves(lines)
    .map((line) => ({ line, index: lines.indexOf(line) }))
    .sort((a, b) => b.line.byRespondent.count - a.line.byRespondent.count)
  const [first, second] = ranked
  const said = ({ line, index }: (typeof ranked)[number]): string =>
    `“${literal(cleanLine(line.theme.name))}” ({theme.${index}|short})`
  if (!first) return 'No answer carries a code yet'
  return `Partners speak most of ${said(first)}${second ? ` and ${said(second)}` : ''}`
}

/** Said where answers wait to be read: counted shares can only grow. */
function unfinished(context: VoiceContext): ReportBlock[] {
  if (isCodingDone(context)) return []
  return [
    {
      kind: 'callout',
      id: 'themes.unfinished',
      title: 'The coding is not finished',
      text: '{coded} of {answers} answers are coded. Every share below is what is known so far and can only grow; groups and waves are not compared by theme before the rest is read.'
    }
  ]
}

/** What partners raise on their own: themes by respondent and by company, with intervals. */
export function themesSection(context: VoiceContext): ReportBlock[] {
  const { voice, engagement } = context
  const view = shownOr(voice.themes)
  if (!view || view.lines.length === 0) return []
  const asked = voice.questions.filter(({ kind }) => kind === 'open').map(({ text }) => `“${literal(text)}”`)
  return [
    { kind: 'heading', id: 'themes.title', level: 1, text: claim(view) },
    {
      kind: 'paragraph',
      id: 'themes.asked',
      style: 'body',
      text: `Asked in open words: ${listed(asked)}. {coded} of {answers} answers carry a theme. Each person, and each company, counts once for a theme, however often it is raised; a theme counts everybody who raised it or one below it.`
    },
    ...unfinished(context),
    chart(view.lines, context),
    {
      kind: 'table',
      id: 'themes.table',
      caption: 'Themes by respondent and by company, with Wilson intervals',
      columns: tableColumns(
        ['Theme', 0.3],
        ['Respondents', 0.14, 'right'],
        ['Share', 0.09, 'right'],
        ['95 % interval', 0.17, 'right'],
        ['Companies', 0.12, 'right'],
        ['95 % interval', 0.18, 'right']
      ),
      rows: view.lines.map((line, index) => themeRow(line, index, engagement.locale)),
      note: 'Respondents: of {theme.base} who wrote something. Companies: of {theme.companies}. People may raise several themes, so shares do not add up to 100%.'
    }
  ]
}
