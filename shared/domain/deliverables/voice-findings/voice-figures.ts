import type { FigureUnit, Interval } from '../../evidence/figure'
import type { Shown } from '../../voice/confidentiality/shown'
import type { ThemeShare } from '../../voice/theme-frequency'
import { isMostlyCoded } from '../../voice/code-counts'
import { failureModeWords } from '../../voice/failure-mode-words'
import { computedFigure, type BoundFigure } from '../bound-figure'
import type { VoiceInput } from './voice-input'
import type { MarkedScore } from '../../voice/results/views/recommendation-view'

/** The value, or null where it is withheld. */
export const shownOr = <T>(shown: Shown<T>): T | null => (shown.status === 'shown' ? shown.value : null)

interface More {
  readonly unit?: FigureUnit
  readonly interval?: Interval | null
  readonly numerator?: number
  readonly denominator?: number
}

type Make = (key: string, label: string, value: number | null, more?: More) => BoundFigure

const maker =
  (asOf: string): Make =>
  (key, label, value, { unit = 'count', interval = null, numerator, denominator } = {}) => ({
    key,
    label,
    figure: {
      ...computedFigure({ metricId: `voice.${key}`, partnerId: null, asOf, unit, value }),
      ...{ interval, numerator: numerator ?? null, denominator: denominator ?? null }
    }
  })

/** A share with its count, base and interval under one key. */
const shareOf = (make: Make, key: string, label: string, share: ThemeShare): BoundFigure =>
  make(key, label, share.share, {
    unit: 'share',
    interval: share.interval,
    numerator: share.count,
    denominator: share.base
  })

/** How few and how many of a score's interval, each under a key of its own. */
function score(make: Make, key: string, label: string, { nps }: MarkedScore): BoundFigure[] {
  return [
    make(key, label, nps.score, { interval: nps.interval }),
    make(`${key}.n`, `${label}: votes`, nps.n),
    make(`${key}.promoters`, `${label}: promoters`, nps.promoters),
    make(`${key}.detractors`, `${label}: detractors`, nps.detractors),
    make(`${key}.low`, `${label}: lower end of the interval`, nps.interval?.low ?? null),
    make(`${key}.high`, `${label}: upper end of the interval`, nps.interval?.high ?? null)
  ]
}

function heard({ voice }: VoiceInput, make: Make): BoundFigure[] {
  const coverage = shownOr(voice.coverage)
  const companies = coverage?.heard ?? null
  const roster = coverage?.roster ?? 0
  return [
    make('people', 'Respondents', coverage?.respondents ?? null),
    make('roster', 'Companies on the roster', roster),
    make('companies', 'Companies on the roster that were heard', companies),
    make(
      'heard',
      'Share of the roster that was heard',
      companies === null || roster === 0 ? null : companies / roster,
      {
        unit: 'share',
        ...(companies === null ? {} : { numerator: companies, denominator: roster })
      }
    ),
    make('questions', 'Questions asked', voice.questions.length),
    make('answers', 'Open answers', voice.coding.answers),
    make('coded', 'Open answers coded', voice.coding.coded),
    make('coded.share', 'Share of open answers coded', part(voice.coding.coded, voice.coding.answers), {
      unit: 'share'
    })
  ]
}

const part = (count: number, base: number): number | null => (base === 0 ? null : count / base)

function themes({ voice }: VoiceInput, make: Make): BoundFigure[] {
  const view = shownOr(voice.themes)
  const modes = shownOr(voice.modes)
  return [
    make('themes', 'Themes raised', view?.lines.length ?? null),
    make('theme.base', 'Respondents who wrote something', view?.respondents ?? null),
    make('theme.companies', 'Companies they belong to', view ? shownOr(view.partners) : null),
    ...(view?.lines ?? []).flatMap(({ theme, byRespondent, byPartner }, index) => [
      shareOf(make, `theme.${index}`, `${theme.name}: respondents`, byRespondent),
      ...(byPartner ? [shareOf(make, `theme.${index}.company`, `${theme.name}: companies`, byPartner)] : [])
    ]),
    make('modes', 'Failure modes that partners describe', modes?.modes.length ?? null),
    ...(modes?.modes ?? []).flatMap(({ mode, byRespondent, byPartner }, index) => [
      shareOf(make, `mode.${index}`, `${failureModeWords[mode]}: respondents`, byRespondent),
      ...(byPartner
        ? [shareOf(make, `mode.${index}.company`, `${failureModeWords[mode]}: companies`, byPartner)]
        : [])
    ])
  ]
}

function ratings({ voice }: VoiceInput, make: Make): BoundFigure[] {
  const areas = shownOr(voice.satisfaction)?.areas ?? []
  return [
    make('areas', 'Areas rated', areas.length),
    ...areas.flatMap(({ name, result }, index) => {
      const shown = shownOr(result)
      return shown
        ? [
            make(`area.${index}`, `Satisfied with ${name}`, shown.psat.share, {
              unit: 'share',
              interval: shown.psat.interval,
              numerator: shown.psat.count,
              denominator: shown.psat.n
            }),
            make(`area.${index}.mean`, `Mean rating of ${name}`, shown.mean, { unit: 'score' })
          ]
        : []
    })
  ]
}

function waves({ voice }: VoiceInput, make: Make): BoundFigure[] {
  const view = shownOr(voice.waves)
  if (!view) return []
  const moved = [
    shownOr(view.recommendation)?.change ?? null,
    ...view.areas.map((area) => shownOr(area.moved)?.change ?? null),
    ...(isCodingDone({ voice }) ? (shownOr(view.themes)?.lines ?? []) : []).map(({ change }) => change)
  ].flatMap((change) => (change === null ? [] : [change]))
  const recommendation = shownOr(view.recommendation)
  return [
    make('moves', 'Figures compared between the waves', moved.length),
    make(
      'moves.sure',
      'Figures that moved by more than chance',
      moved.filter(({ isBeyondChance }) => isBeyondChance).length
    ),
    make('matched', 'Questions asked in both waves', view.questions.matches.length),
    ...(recommendation
      ? [
          make('nps.earlier', 'NPS of the wave before', recommendation.earlier.nps.score),
          make('nps.change', 'Change of the NPS', recommendation.change?.difference ?? null)
        ]
      : [])
  ]
}

/** Whether themes can be compared between groups and waves. */
export const isCodingDone = ({ voice: { coding } }: Pick<VoiceInput, 'voice'>): boolean =>
  isMostlyCoded({ coded: coding.coded, total: coding.answers })

/** Every number the texts and tables of the document follow, bound to the result it comes from. */
export function voiceFigures(input: VoiceInput): BoundFigure[] {
  const make = maker(input.asOf)
  const { voice, engagement } = input
  const recommendation = shownOr(voice.recommendation)
  const byPartner = recommendation ? shownOr(recommendation.byPartner) : null
  return [
    ...heard(input, make),
    ...(recommendation ? score(make, 'nps', 'NPS by respondent', recommendation.byRespondent) : []),
    ...(byPartner ? score(make, 'nps.company', 'NPS by company', byPartner) : []),
    ...themes(input, make),
    ...ratings(input, make),
    ...waves(input, make),
    make('quotes', 'Quotes printed', voice.quotes.printed.length),
    make('limit.scores', 'Smallest group for scores', engagement.confidentiality.minimumScoreGroup),
    make('limit.comments', 'Smallest group for words', engagement.confidentiality.minimumCommentGroup)
  ]
}
