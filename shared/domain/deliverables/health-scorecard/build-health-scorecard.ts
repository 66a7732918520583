import { dimensionWords } from '../../diagnosis/dimension'
import type { DimensionScore, IndicatorScore, VoiceScore } from '../../diagnosis/scorecard'
import { bindFigures, computedFigure, type BoundFigure, type BoundFigures } from '../bound-figure'
import { cleanLine } from '../clean-text'
import { confidentialityCallout } from '../confidentiality-callout'
import { printedDefinitions } from '../definition-words'
import { literal } from '../figure-text'
import { formatFigure, unknownMark } from '../format-figure'
import { listed } from '../listed'
import { reasonWords } from '../reason-words'
import type { Report, ReportBlock, ReportCell, ReportRow } from '../report'
import { scoreTerms } from '../score-terms'
import { sourcesSection } from '../sources-section'
import { stateCell, stateWords } from '../state-words'
import { figureCell, tableColumns, textCell, tonedCell } from '../table-cells'
import {
  boundSummary,
  dimensionGroups,
  healthFront,
  partnerName,
  scoresOf,
  type DimensionGroup,
  type HealthInput
} from './health-input'

const dimensionKey = ({ dimension }: DimensionScore): string => `dim.${dimension}`
const signKey = (dimension: string, id: string): string =>
  `sign.${dimension}.${id.toLowerCase().replace(/[^\w.:-]/g, '_')}`

type ScoreFigure = (key: string, label: string, value: number | null) => BoundFigure

function dimensionFigures(one: DimensionScore, score: ScoreFigure): BoundFigure[] {
  const name = dimensionWords[one.dimension]
  const key = dimensionKey(one)
  return [
    score(key, name, one.score),
    score(`${key}.target`, `${name}: target`, one.target),
    score(`${key}.data`, `${name}: from data`, one.dataScore),
    score(`${key}.voice`, `${name}: from partners`, one.voiceScore),
    ...one.indicators.flatMap(({ id, title, figure, score: value }) => [
      ...(figure ? [{ key: signKey(one.dimension, id), label: title, figure: boundSummary(figure) }] : []),
      score(`${signKey(one.dimension, id)}.score`, `${title}: score`, value)
    ]),
    ...one.voices.map(({ id, title, score: value }) =>
      score(`${signKey(one.dimension, id)}.score`, `${title}: score`, value)
    )
  ]
}

/** Every number the scorecard prints, bound to the result it comes from. */
function healthFigures({ scorecard, asOf }: HealthInput): BoundFigure[] {
  const score: ScoreFigure = (key, label, value) => ({
    key,
    label,
    figure: computedFigure({
      metricId: `health.${key}`,
      partnerId: scorecard.partnerId,
      unit: 'score',
      value,
      asOf
    })
  })
  const count = (key: string, label: string, rags: readonly string[]): BoundFigure => {
    const value = scorecard.dimensions.filter(({ rag }) => rags.includes(rag)).length
    return {
      ...score(key, label, value),
      figure: computedFigure({
        metricId: `health.${key}`,
        partnerId: scorecard.partnerId,
        unit: 'count',
        value,
        asOf
      })
    }
  }
  const known = computedFigure({
    metricId: 'health.known',
    partnerId: scorecard.partnerId,
    unit: 'share',
    value: scorecard.knownWeight,
    asOf
  })
  return [
    score('total', 'Partner health, 0 to 5', scorecard.total),
    { key: 'known', label: 'Share of the weight that is known', figure: known },
    count('risk', 'Dimensions at risk', ['red']),
    count('watch', 'Dimensions to watch', ['amber']),
    count('track', 'Dimensions on track', ['green']),
    count('unknown', 'Dimensions unknown', ['unknown']),
    count('all', 'Dimensions', ['red', 'amber', 'green', 'unknown']),
    ...scorecard.dimensions.flatMap((one) => dimensionFigures(one, score))
  ]
}

const confidenceWords = ({ confidence }: DimensionScore): string =>
  confidence >= 0.75 ? 'High' : confidence >= 0.4 ? 'Medium' : confidence > 0 ? 'Low' : 'None'

/** What the state comes from, in one line: the lowest sign where it is short, the highest where it is not. */
function soWhat({ rag, indicators, voices, judgedScore }: DimensionScore, locale: string): string {
  if (judgedScore !== null) return 'Judged by the consultant; the reason stands on its page.'
  const signs = [...indicators, ...voices].filter(({ score }) => score !== null)
  const ranked = [...signs].sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
  const sign = rag === 'green' ? ranked.at(-1) : ranked[0]
  if (!sign) return 'Nothing that was imported or answered tells yet.'
  const value = 'figure' in sign && sign.figure ? `, ${formatFigure(boundSummary(sign.figure), locale)}` : ''
  return `${rag === 'green' ? 'Carried by' : 'Held down by'}: ${cleanLine(sign.title)}${value}.`
}

function claim(input: HealthInput): string {
  const { scorecard } = input
  const name = partnerName(input)
  const of = name === null ? 'partner health' : `the health of ${literal(name)}`
  const known = scorecard.dimensions.filter(({ score }) => score !== null)
  const widest = [...known].sort((a, b) => b.target - (b.score ?? 0) - (a.target - (a.score ?? 0)))[0]
  const total =
    scorecard.total === null
      ? `Too little is known for one number of ${of}`
      : `${of.charAt(0).toUpperCase()}${of.slice(1)} is {total} of 5`
  const short =
    widest && widest.rag !== 'green'
      ? `; “${dimensionWords[widest.dimension].toLowerCase()}” is furthest from its target`
      : ''
  return `${total}${short}`
}

/** One page: the answer, the tiles and the ten dimensions. */
function answerPage(input: HealthInput): ReportBlock[] {
  const { scorecard, engagement } = input
  const against = scorecard.against
  return [
    { kind: 'heading', id: 'summary.title', level: 1, text: claim(input) },
    {
      kind: 'paragraph',
      id: 'summary.lead',
      style: 'lead',
      text: '{risk} of {all} dimensions are at risk, {watch} need watching, {track} are on track and {unknown} unknown. The number rests on {known|short} of the weight.'
    },
    {
      kind: 'kpis',
      id: 'summary.kpis',
      items: [
        {
          key: 'total',
          format: 'auto',
          label: 'partner health, 0 to 5',
          note: 'by weight of the known dimensions'
        },
        { key: 'risk', format: 'auto', label: 'at risk', note: 'over one and a half points short' },
        { key: 'watch', format: 'auto', label: 'to watch', note: 'short of the target' },
        { key: 'track', format: 'auto', label: 'on track', note: 'on target or above' }
      ]
    },
    {
      kind: 'table',
      id: 'summary.table',
      caption: 'The ten dimensions against their targets',
      columns: tableColumns(
        ['Dimension', 0.25],
        ['State', 0.13],
        ['Score', 0.08, 'right'],
        ['Target', 0.08, 'right'],
        ['Confidence', 0.12],
        ['So what', 0.34]
      ),
      rows: scorecard.dimensions.map((one) => ({
        cells: [
          textCell(dimensionWords[one.dimension]),
          stateCell(one.rag),
          figureCell(dimensionKey(one)),
          figureCell(`${dimensionKey(one)}.target`),
          textCell(confidenceWords(one)),
          textCell(soWhat(one, engagement.locale))
        ]
      })),
      note: `Scores 0 to 5. Confidence: how much of what should be looked at could be.${against ? ` Trends are measured against ${literal(cleanLine(against.name))} of ${against.asOf}.` : ''}`
    }
  ]
}

const signColumns = tableColumns(
  ['Sign', 0.3],
  ['Value', 0.13, 'right'],
  ['Score', 0.09, 'right'],
  ['What it rests on', 0.48]
)

/** A score, or a dash where the words beside it say why there is none. */
const scoreCell = (key: string, score: number | null): ReportCell =>
  score === null ? tonedCell(unknownMark, 'muted') : figureCell(`${key}.score`)

function indicatorRow(
  dimension: string,
  { id, title, figure, score, scale, rules }: IndicatorScore
): ReportRow {
  const key = signKey(dimension, id)
  const ground = figure?.unknown
    ? `Unknown: ${reasonWords(figure.unknown.reason).toLowerCase()}.`
    : `${scale}.`
  const answers =
    score === null
      ? 'No question of this dimension is answered yet.'
      : `${scale}. Rules ${rules.map(({ ruleId }) => ruleId).join(', ')}.`
  return {
    cells: [
      textCell(title),
      figure ? figureCell(key) : tonedCell(rules.length > 0 ? 'answers' : '—', 'muted'),
      scoreCell(key, score),
      textCell(rules.length > 0 ? answers : ground)
    ]
  }
}

const voiceRow = (dimension: string, { id, title, score, sentence, scale }: VoiceScore): ReportRow => ({
  cells: [
    textCell(title),
    tonedCell('partners', 'muted'),
    scoreCell(signKey(dimension, id), score),
    textCell(`${cleanLine(sentence).replace(/\.$/, '')}. ${scale}.`)
  ]
})

function howWords(one: DimensionScore): string {
  const key = dimensionKey(one)
  if (one.judgedScore !== null) {
    return `Score {${key}}, judged by the consultant, above what the data say ({${key}.data}): ${literal(cleanLine(one.reason))}`
  }
  if (one.score === null) return 'Unknown: nothing that was imported or answered tells. Unknown is not bad.'
  if (one.dataScore === null) return `Score {${key}}, from what partners said; no indicator is known.`
  if (one.voiceScore === null)
    return `Score {${key}}: the mean of the known indicators; target {${key}.target}.`
  return `Score {${key}}: indicators ({${key}.data}) count two parts, what partners said ({${key}.voice}) one; target {${key}.target}.`
}

function dimensionBlocks(one: DimensionScore): ReportBlock[] {
  const { dimension } = one
  const name = dimensionWords[dimension]
  const rows = [
    ...one.indicators.map((each) => indicatorRow(dimension, each)),
    ...one.voices.map((each) => voiceRow(dimension, each))
  ]
  return [
    { kind: 'heading', id: `${dimension}.title`, level: 2, text: `${name}: ${stateWords[one.rag]}` },
    { kind: 'paragraph', id: `${dimension}.how`, style: 'body', text: howWords(one) },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: `${dimension}.table`,
            caption: `${name}: what the score is made of`,
            columns: signColumns,
            rows,
            note: null
          } as const
        ])
  ]
}

function groupClaim(group: DimensionGroup, scores: readonly DimensionScore[]): string {
  const short = scores.filter(({ rag }) => rag === 'red' || rag === 'amber')
  const names = listed(short.map(({ dimension }) => `“${dimensionWords[dimension].toLowerCase()}”`))
  return short.length === 0
    ? `${group.title}: nothing is known to lag`
    : `${group.title}: ${names} ${short.length === 1 ? 'lags' : 'lag'}`
}

const terms = [
  {
    term: 'Indicator',
    meaning:
      'A figure of the client’s data read as a sign of one dimension, placed on a straight scale from 0 to 5; where each scale is cut, and why, stands beside it.'
  },
  {
    term: 'What partners said',
    meaning: 'Survey results of groups large enough to be shown, as 0 to 5. Single answers never enter.'
  },
  ...scoreTerms,
  {
    term: 'Partner health',
    meaning: 'Mean of the known dimensions by weight; not stated when less than half of the weight is known.'
  }
]

function methodPage({ engagement, scorecard }: HealthInput): ReportBlock[] {
  const used = scorecard.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap(({ figure }) => figure?.definitionsUsed ?? [])
  )
  return [
    { kind: 'page-break', id: 'method.break' },
    {
      kind: 'heading',
      id: 'method.title',
      level: 1,
      text: 'Appendix A: method, definitions and confidentiality'
    },
    { kind: 'definitions', id: 'method.terms', items: [...terms, ...printedDefinitions(engagement, used)] },
    confidentialityCallout(engagement)
  ]
}

function groupPages({ scorecard }: HealthInput): ReportBlock[] {
  return dimensionGroups.flatMap((group) => {
    const scores = scoresOf(group, scorecard)
    return [
      { kind: 'page-break', id: `${group.id}.break` } as const,
      { kind: 'heading', id: `${group.id}.title`, level: 1, text: groupClaim(group, scores) } as const,
      ...scores.flatMap(dimensionBlocks)
    ]
  })
}

const isMeasured = ({ indicators, voices, judgedScore }: DimensionScore): boolean =>
  indicators.length > 0 || voices.length > 0 || judgedScore !== null

/** Of one partner little is measured: everything stands in a row, and what is not measured is named once. */
function partnerPages({ scorecard }: HealthInput): ReportBlock[] {
  const all = dimensionGroups.flatMap((group) => scoresOf(group, scorecard))
  const names = all.filter((one) => !isMeasured(one)).map(({ dimension }) => dimensionWords[dimension])
  return [
    { kind: 'page-break', id: 'signs.break' },
    { kind: 'heading', id: 'signs.title', level: 1, text: 'What the scores are made of' },
    ...all.filter(isMeasured).flatMap(dimensionBlocks),
    ...(names.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            id: 'signs.unmeasured',
            style: 'body',
            text: `Told of the programme only, not of one partner: ${names.join(', ').toLowerCase()}. A judgement with its reason can stand there.`
          } as const
        ])
  ]
}

/** The Partner Health Scorecard in Word: one page for the answer, one for each group of dimensions, or one partner's on two. */
export function buildHealthScorecard(input: HealthInput): Report {
  const { engagement } = input
  const figures: BoundFigures = bindFigures(healthFigures(input))
  return {
    kind: 'partner-health-scorecard',
    language: 'en-GB',
    locale: engagement.locale,
    front: healthFront(input),
    figures,
    blocks: [
      ...answerPage(input),
      ...(input.partner ? partnerPages(input) : groupPages(input)),
      ...methodPage(input),
      ...sourcesSection(input.runs, figures, engagement.locale)
    ],
    withheldQuotes: []
  }
}
