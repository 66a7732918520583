import { dayNumber } from '../values/civil-date'
import type { Figure, FigureUnit, Interval } from '../evidence/figure'
import { wilsonInterval } from '../stats/wilson'
import type { UnknownReason } from '../evidence/reasons'
import { defineMetric, type ProgrammeDefinition } from './define-metric'
import { knownFigure, unknownFigure, type About } from './figure-of'
import type { VoiceInputs, VoiceResult } from './programme/programme-inputs'
import { withSmallBase } from './small-base'

/** People behind survey figures are never listed: not even their number beyond what may be published. */
const nobody = { kind: 'response', ids: [] } as const

/** Asks the survey results, or says that they were not read or there are none. */
export function withVoice(asked: About, compute: (voice: VoiceInputs) => Figure): Figure {
  const { voice } = asked.context.programme
  if (!voice) return unknownFigure(asked, { reason: 'voice-not-read', missing: 'survey' })
  if (voice.surveyIds.length === 0) return unknownFigure(asked, { reason: 'no-survey', missing: 'survey' })
  return compute(voice)
}

export function published(asked: About, result: VoiceResult, none: UnknownReason): Figure {
  if (result.status === 'none') return unknownFigure(asked, { reason: none, missing: 'survey' })
  if (result.status === 'hidden') return unknownFigure(asked, { reason: 'not-publishable' })
  return knownFigure(asked, {
    value: result.value,
    numerator: result.numerator,
    denominator: result.denominator,
    interval: result.interval,
    counted: nobody,
    caveats: withSmallBase(result.denominator),
    ...(result.asked ? { asked: result.asked } : {})
  })
}

const voiceCases = [
  'Under the minimum group of the engagement nothing is shown, and it is said so.',
  'Respondents are never listed as evidence; see the results of the survey.'
]

const common = (
  unit: FigureUnit
): Omit<ProgrammeDefinition, 'id' | 'title' | 'plainWords' | 'formula' | 'source'> => ({
  unit,
  scope: 'programme',
  needs: ['response.answers'],
  edgeCases: voiceCases
})

/** Net promoter score of the latest wave. Unit: score −100…100 (rule R36). */
export const nps = defineMetric(
  {
    ...common('score'),
    id: 'nps',
    title: 'Partner NPS',
    plainWords:
      'Share of respondents who would recommend (9–10) less those who would not (0–6), in points, latest wave that asks.',
    formula: '100 × (promoters − detractors) ÷ answers',
    source: 'Reichheld; the interval is adjusted-Wald at 95 % (Rocks 2016).'
  },
  (asked) => withVoice(asked, (voice) => published(asked, voice.nps, 'no-nps-question'))
)

/** Change of the net promoter score since the wave before. Unit: points −200…200 (rule R36). */
export const npsChange = defineMetric(
  {
    ...common('score'),
    id: 'nps-change',
    title: 'Change of partner NPS',
    plainWords: 'Net promoter score of the latest wave that asks, less that of the wave before it.',
    formula: 'NPS of the latest wave − NPS of the wave before',
    edgeCases: [
      ...voiceCases,
      'With a single wave that asks, there is no change to tell.',
      'Waves count as independent samples.'
    ],
    source: 'Why Most Partner Programs Fail; the interval is adjusted-Wald at 95 % (Rocks 2016).'
  },
  (asked) =>
    withVoice(asked, ({ npsChange: change = { status: 'none' } }) =>
      published(asked, change, 'no-second-wave')
    )
)

/** Satisfaction with enablement alone. Unit: share 0–1 (rule R08). */
export const enablementSatisfaction = defineMetric(
  {
    ...common('share'),
    id: 'enablement-satisfaction',
    title: 'Satisfaction with enablement',
    plainWords:
      'Ratings of training, certification, material and technical help in the top two points of their scale, latest wave that has any.',
    formula: 'Ratings of enablement in the top two points ÷ ratings of enablement',
    edgeCases: [...voiceCases, 'Which rating is about enablement is read from the words of its question.'],
    source: 'The Partner Revenue Gap; top-two-box, the interval treats respondents as drawn.'
  },
  (asked) =>
    withVoice(asked, ({ enablement = { status: 'none' } }) =>
      published(asked, enablement, 'no-enablement-ratings')
    )
)

/** Partner satisfaction: ratings in the top two points, latest wave. Unit: share 0–1 (rule R46). */
export const psat = defineMetric(
  {
    ...common('share'),
    id: 'psat',
    title: 'Partner satisfaction (PSAT)',
    plainWords:
      'Ratings in the top two points of their scale, as a part of all ratings of satisfaction in the latest wave that has any.',
    formula: 'Ratings in the top two points ÷ ratings, over all areas rated',
    source: 'Top-two-box; the interval treats respondents as drawn, areas of one respondent together.'
  },
  (asked) => withVoice(asked, (voice) => published(asked, voice.psat, 'no-ratings'))
)

/** Companies on the roster that answered the latest wave. Unit: share 0–1 (rule R35). */
export const responseRate = defineMetric(
  {
    ...common('share'),
    id: 'response-rate',
    title: 'Response rate, by company',
    plainWords: 'Signed partners of whom somebody answered the latest wave, divided by all signed partners.',
    formula: 'Roster partners with a respondent ÷ roster partners',
    source: 'A roster is a census: companies count, since a company is asked or not.'
  },
  (asked) =>
    withVoice(asked, ({ partnersHeard, latestWaveAt = [] }) => {
      const roster = asked.context.roster().members.length
      if (partnersHeard === null || roster === 0) {
        return unknownFigure(asked, { reason: 'no-roster-asked', missing: 'partners' })
      }
      const heard = Math.min(partnersHeard, roster)
      const interval: Interval | null = wilsonInterval(heard, roster)
      return knownFigure(asked, {
        value: heard / roster,
        numerator: heard,
        denominator: roster,
        interval,
        counted: nobody,
        asked: latestWaveAt
      })
    })
)

/** Tier 1 partners that answered the latest wave. Unit: share 0–1 (rule R35). */
export const tierOneResponseRate = defineMetric(
  {
    ...common('share'),
    id: 'tier-one-response-rate',
    title: 'Response rate of Tier 1, by company',
    plainWords: 'Tier 1 partners of whom somebody answered the latest wave, divided by all Tier 1 partners.',
    formula: 'Tier 1 roster partners with a respondent ÷ Tier 1 roster partners',
    needs: ['partner.tier', 'response.answers'],
    definitionsUsed: ['tierOne'],
    edgeCases: [
      ...voiceCases,
      'Answers that are not tied to companies: unknown.',
      'Without a tier that counts as Tier 1: unknown.'
    ],
    source: 'Why Most Partner Programs Fail. All of Tier 1 is asked, so there is no interval.'
  },
  (asked) =>
    withVoice(asked, ({ tierOneHeard = null, latestWaveAt = [] }) => {
      if (tierOneHeard === null) {
        return unknownFigure(asked, { reason: 'answers-without-companies', missing: 'survey' })
      }
      const { heard, of } = tierOneHeard
      if (of === 0) return unknownFigure(asked, { reason: 'no-tier-one', missing: 'tiers' })
      return knownFigure(asked, {
        value: heard / of,
        numerator: heard,
        denominator: of,
        counted: nobody,
        asked: latestWaveAt,
        caveats: withSmallBase(of)
      })
    })
)

/** Days since partners were last heard in a structured way. Unit: days (rule R02). */
export const voiceAgeDays = defineMetric(
  {
    ...common('days'),
    id: 'voice-age-days',
    title: 'Days since partners were heard',
    plainWords: 'Days from the latest survey or listening session to the as-of date. A QBR is no such thing.',
    formula: 'As-of date − latest day of a survey or listening session',
    needs: ['response.submittedOn'],
    edgeCases: [
      'The field date of a wave counts, else the latest answer’s.',
      'Surveys without any date: unknown, not long ago.',
      'Dates after the as-of date do not count.'
    ],
    source: 'The Partner Revenue Gap (structured Voice of Partner every six months).'
  },
  (asked) =>
    withVoice(asked, ({ lastHeardOn, lastHeardAt = [] }) =>
      lastHeardOn === null
        ? unknownFigure(asked, { reason: 'no-survey-dates', missing: 'survey' })
        : knownFigure(asked, {
            value: asked.context.asOfDay - dayNumber(lastHeardOn),
            counted: nobody,
            asked: lastHeardAt
          })
    )
)
