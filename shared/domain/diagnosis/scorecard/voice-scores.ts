import type { PartnerType } from '../../entities/partner'
import { partnerTypeWords } from '../../partners/partner-words'
import type { Shown, Withheld } from '../../voice/confidentiality/shown'
import type { ResultsAsk, ResultsView } from '../../voice/results/ask'
import { publishResults, type ResultsViews } from '../../voice/results/publish-results'
import { standsIn, type ResultsStudy, type Wave } from '../../voice/results/results-study'
import { recommenders, scoreOf, type MarkedScore } from '../../voice/results/views/recommendation-view'
import { npsFigure } from '../../voice/results/published-figures'
import { shownBy } from '../../voice/confidentiality/shown'
import { failureModeWords } from '../../voice/failure-mode-words'
import type { Dimension } from '../dimension'
import type { VoiceScore } from '../scorecard'
import { dimensionOfArea, dimensionOfMode } from './voice-dimensions'

type Voices = ReadonlyMap<Dimension, readonly VoiceScore[]>
type Add = (dimension: Dimension, voice: VoiceScore) => void

/** Half of the people raising the same problem is as bad as it gets. */
const worstShare = 0.5

const percent = (share: number): string => `${Math.round(share * 100)} %`

function withheldWords(withheld: Withheld): string {
  if (withheld.status === 'empty') return 'Nobody was asked.'
  return `Not shown: fewer than ${withheld.minimum} people, or it could be worked out who they are.`
}

/** The wave fielded last that anybody answered; a listening session only where no survey was ever answered. */
export function latestWave(study: ResultsStudy): Wave | null {
  const waves = study.source.surveys.flatMap(({ id }) => study.wave(id) ?? [])
  const answered = waves.filter(({ people }) => people.length > 0)
  const date = ({ survey }: Wave): string => survey.fieldedOn ?? ''
  const surveys = answered.filter(({ survey }) => survey.isSession !== true)
  const asked = surveys.length > 0 ? surveys : answered
  return [...asked].sort((a, b) => date(b).localeCompare(date(a)))[0] ?? null
}

function publishedView<V extends ResultsView>(
  study: ResultsStudy,
  { survey }: Wave,
  view: V
): Shown<ResultsViews[V]> {
  const ask: ResultsAsk<V> = {
    ...{ view, surveyId: survey.id, questionId: null, cut: null, breakdown: 'type', voter: 'respondent' },
    ...{ earlierSurveyId: null, isCorrected: false }
  }
  return publishResults(study, ask)?.content ?? { status: 'empty' }
}

/** A recommendation score from −100 to 100 as 0–5. */
function recommendationVoice(title: string, shown: Shown<MarkedScore>): VoiceScore {
  const scale = '0 at −100, 5 at +100'
  const id = 'nps'
  if (shown.status !== 'shown') return { id, title, score: null, sentence: withheldWords(shown), scale }
  const { score, n } = shown.value.nps
  if (score === null) return { id, title, score: null, sentence: 'Nobody was asked.', scale }
  const rounded = Math.round(score)
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : ''
  return {
    ...{ id, title, scale, score: (5 * (score + 100)) / 200 },
    sentence: `NPS ${sign}${Math.abs(rounded)} among ${n} people`
  }
}

const recommendationAmong = (
  study: ResultsStudy,
  wave: Wave,
  kind: PartnerType | null
): Shown<MarkedScore> => {
  const people = recommenders(wave)
  const cut = kind === null ? null : { breakdown: 'type', value: kind }
  const { verdict } = study.publication(wave, npsFigure)
  return shownBy(verdict('respondent', cut), () => scoreOf(people.filter((one) => standsIn(one, cut))))
}

function addAreas(study: ResultsStudy, wave: Wave, add: Add): void {
  const view = publishedView(study, wave, 'satisfaction')
  if (view.status !== 'shown') return
  for (const { id, name, question, result } of view.value.areas) {
    const dimension = dimensionOfArea(name) ?? dimensionOfArea(question)
    if (dimension === null) continue
    const share = result.status === 'shown' ? result.value.psat.share : null
    const n = result.status === 'shown' ? result.value.psat.n : 0
    add(dimension, {
      ...{ id: `area:${id}`, title: `Satisfied: ${name}`, score: share === null ? null : 5 * share },
      sentence:
        result.status !== 'shown'
          ? withheldWords(result)
          : share === null
            ? 'Nobody was asked.'
            : `${percent(share)} of ${n} people are satisfied`,
      scale: '0 where nobody is satisfied, 5 where everybody is'
    })
  }
}

function addProblems(study: ResultsStudy, wave: Wave, add: Add): void {
  const view = publishedView(study, wave, 'failure-modes')
  if (view.status !== 'shown') return
  for (const { mode, byRespondent } of view.value.modes) {
    const { share, count, base } = byRespondent
    if (share === null) continue
    add(dimensionOfMode[mode], {
      id: `mode:${mode}`,
      title: `Raised in open answers: ${failureModeWords[mode].toLowerCase()}`,
      score: 5 * (1 - Math.min(1, share / worstShare)),
      sentence: `${count} of ${base} people (${percent(share)}) raise it`,
      scale: '5 where nobody raises it, 0 where half of them do'
    })
  }
}

function collector(): { readonly voices: Voices; readonly add: Add } {
  const voices = new Map<Dimension, VoiceScore[]>()
  const add: Add = (dimension, voice) => {
    const group = voices.get(dimension)
    if (group) group.push(voice)
    else voices.set(dimension, [voice])
  }
  return { voices, add }
}

/** What partners said, by dimension, from the latest wave: published figures only. */
export function programmeVoices(study: ResultsStudy): Voices {
  const { voices, add } = collector()
  const wave = latestWave(study)
  if (wave === null) return voices
  add(
    'voice-and-exchange',
    recommendationVoice('Would recommend the programme', recommendationAmong(study, wave, null))
  )
  addAreas(study, wave, add)
  addProblems(study, wave, add)
  return voices
}

/**
 * What may stand beside a partner's name: what partners of its kind say, never what its own people said. The answer
 * depends on the kind alone.
 */
export function kindVoices(study: ResultsStudy, type: PartnerType | null): Voices {
  const { voices, add } = collector()
  const wave = latestWave(study)
  if (wave === null) return voices
  const kind = wave.published.some(({ id }) => id === 'type') ? type : null
  const who = kind === null ? 'all partners' : `${partnerTypeWords[kind]} partners`
  add(
    'voice-and-exchange',
    recommendationVoice(`Would recommend the programme, ${who}`, recommendationAmong(study, wave, kind))
  )
  return voices
}
