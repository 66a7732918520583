import { npsGroup } from '../../voice/net-promoter-score'
import type { Shown } from '../../voice/confidentiality/shown'
import type { MarkedScore, RecommendationView } from '../../voice/results/views/recommendation-view'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { formatNumber } from '../format-figure'
import type { ReportBlock, ReportCell, ReportRow } from '../report'
import { figureCell, tableColumns, textCell, tonedCell } from '../table-cells'
import { shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'
import { attributeName, markText, pointInterval, signedText, valueCell, withheldCell } from './voice-words'

const columns = tableColumns(
  ['Votes', 0.3],
  ['NPS', 0.09, 'right'],
  ['95 % interval', 0.17, 'right'],
  ['n', 0.08, 'right'],
  ['Promoters', 0.12, 'right'],
  ['Detractors', 0.12, 'right'],
  ['Base', 0.12]
)

const empty = textCell('')

/** Votes may be fractions where a company's vote is shared by its people. */
const votes = (count: number, locale: string): string =>
  formatNumber(count, locale, Number.isInteger(count) ? 0 : 1)

function scoreCells(shown: Shown<MarkedScore>, locale: string, value?: ReportCell): ReportCell[] {
  if (shown.status !== 'shown') return [withheldCell(shown, locale), empty, empty, empty, empty, empty]
  const { nps, mark } = shown.value
  return [
    value ?? textCell(nps.score === null ? null : signedText(nps.score, locale)),
    textCell(pointInterval(nps.interval, locale)),
    textCell(formatNumber(nps.n, locale)),
    textCell(votes(nps.promoters, locale)),
    textCell(votes(nps.detractors, locale)),
    tonedCell(markText[mark], 'muted')
  ]
}

/** A withheld group says why across the first wide column. */
function groupRow(name: ReportCell, shown: Shown<MarkedScore>, locale: string): ReportRow {
  if (shown.status === 'shown') return { cells: [name, ...scoreCells(shown, locale)] }
  return {
    cells: [name, empty, withheldCell(shown, locale), empty, empty, empty, empty]
  }
}

function groupRows({ voice, engagement }: VoiceContext): ReportRow[] {
  const { locale } = engagement
  return voice.recommendationBy.flatMap(({ breakdown, question, view }): ReportRow[] => {
    const shown = view.filter(({ score }) => score.status === 'shown')
    if (shown.length === 0) return []
    const head = {
      cells: [textCell(`By ${attributeName(breakdown, question).toLowerCase()}`), ...scoreGap],
      isTotal: true
    }
    return [head, ...shown.map(({ value, score }) => groupRow(valueCell(breakdown, value), score, locale))]
  })
}

const scoreGap: readonly ReportCell[] = [empty, empty, empty, empty, empty, empty]

const withheldGroups = ({ voice }: VoiceContext): number =>
  voice.recommendationBy.reduce(
    (sum, { view }) => sum + view.filter(({ score }) => score.status === 'hidden').length,
    0
  )

function distribution(view: RecommendationView, { engagement, voice }: VoiceContext): ReportBlock {
  const { locale } = engagement
  const first = view.distribution.findIndex((count) => count > 0)
  const last = view.distribution.map((count) => count > 0).lastIndexOf(true)
  return {
    kind: 'chart',
    id: 'nps.chart',
    caption: 'How many gave each score from 0 to 10',
    alt: 'Bars, one for each score from 10 down to 0, as long as the number of respondents who gave it: {nps.promoters} of {nps.n} gave 9 or 10, {nps.detractors} gave 0 to 6.',
    source: `“${voice.title}”, one vote for each respondent; detractors (0 to 6) in orange. Scores at either end that nobody gave are left out.`,
    spec: {
      kind: 'ranked-bars',
      valueTitle: 'Respondents',
      rows: view.distribution
        .map((count, score) => ({
          id: String(score),
          label: `${score} · ${npsGroup(score)}`,
          value: count,
          valueText: formatNumber(count, locale),
          isFlagged: npsGroup(score) === 'detractor'
        }))
        .slice(first, last + 1)
        .reverse()
    }
  }
}

function claim({ byRespondent, byPartner }: RecommendationView): string {
  const company = byPartner.status === 'shown' ? ', {nps.company|signed} with one vote for each company' : ''
  const { score } = byRespondent.nps
  const few = score !== null && score < 0
  return few
    ? `{nps.detractors} of {nps.n} respondents give 6 or less of 10: NPS is {nps|signed}${company}`
    : `{nps.promoters} of {nps.n} respondents give 9 or 10: NPS is {nps|signed}${company}`
}

/** Likelihood to recommend: by person, by company, by group, each with its interval. */
export function recommendationSection(context: VoiceContext): ReportBlock[] {
  const view = shownOr(context.voice.recommendation)
  if (!view) return []
  const { locale } = context.engagement
  const hidden = withheldGroups(context)
  return [
    { kind: 'heading', id: 'nps.title', level: 1, text: claim(view) },
    {
      kind: 'paragraph',
      id: 'nps.question',
      style: 'body',
      text: `Asked: “${literal(cleanLine(view.question))}” Promoters (9 and 10) less detractors (0 to 6), in points of all who answered.`
    },
    distribution(view, context),
    {
      kind: 'table',
      id: 'nps.table',
      caption: 'Net promoter score, with its interval',
      columns,
      rows: [
        {
          cells: [
            textCell('One vote for each respondent'),
            ...scoreCells(
              context.voice.recommendation.status === 'shown'
                ? { status: 'shown', value: view.byRespondent }
                : { status: 'empty' },
              locale,
              figureCell('nps', 'signed')
            )
          ]
        },
        groupRow(textCell('One vote for each company'), view.byPartner, locale),
        ...groupRows(context)
      ],
      note: `Groups whose intervals overlap cannot be told apart with certainty. Caution: fewer than 30 votes; indicative: fewer than 10.${hidden === 0 ? '' : ` ${formatNumber(hidden, locale)} groups are too small to be shown.`}`
    }
  ]
}
