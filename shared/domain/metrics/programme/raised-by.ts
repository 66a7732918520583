import type { FailureMode } from '../../voice/failure-mode'
import type { CivilDate } from '../../values/civil-date'
import type { ResultsStudy, Wave } from '../../voice/results/results-study'
import { failureModesView } from '../../voice/results/views/failure-modes-view'
import { themesView } from '../../voice/results/views/themes-view'
import type { Shown } from '../../voice/confidentiality/shown'
import type { ThemeShare } from '../../voice/theme-frequency'
import type { AskedQuestion } from '../../evidence/figure'
import { once } from '../once'
import type { RaisedBy, VoiceResult } from './programme-inputs'
import { everybody, wavesOf } from './voice-inputs'

const none: RaisedBy = { respondents: { status: 'none' }, partners: { status: 'none' } }
const hidden: RaisedBy = { respondents: { status: 'hidden' }, partners: { status: 'hidden' } }

type Questions = readonly AskedQuestion[]

function resultOf(share: ThemeShare, asked: Questions): VoiceResult {
  if (share.share === null) return { status: 'none' }
  const { count, base, interval } = share
  return { status: 'shown', value: share.share, numerator: count, denominator: base, interval, asked }
}

const noVoice = (base: number, asked: Questions): VoiceResult =>
  base === 0
    ? { status: 'none' }
    : { status: 'shown', value: 0, numerator: 0, denominator: base, interval: null, asked }

/** A theme, or all themes of a failure mode, as its view has it. */
interface RaisedLine {
  readonly byRespondent: ThemeShare
  readonly byPartner: ThemeShare | null
}

const lineOf = ({ byRespondent, byPartner }: RaisedLine, asked: Questions): RaisedBy => ({
  respondents: resultOf(byRespondent, asked),
  partners: byPartner ? resultOf(byPartner, asked) : { status: 'hidden' }
})

const nobodyOf = ({ respondents, partners }: Voices, asked: Questions): RaisedBy => ({
  respondents: noVoice(respondents, asked),
  partners: partners.status === 'shown' ? noVoice(partners.value, asked) : { status: 'hidden' }
})

interface Voices {
  readonly respondents: number
  readonly partners: Shown<number>
}

/** Answers for any key from the lines of a view; what has no line was raised by nobody, since others were coded. */
function readFrom<T extends Voices, K>(
  view: Shown<T>,
  asked: Questions,
  keyed: (value: T) => readonly (readonly [K, RaisedLine])[]
): (key: K) => RaisedBy {
  if (view.status !== 'shown') return () => (view.status === 'empty' ? none : hidden)
  const lines = new Map(keyed(view.value).map(([key, line]) => [key, lineOf(line, asked)]))
  const nobody = nobodyOf(view.value, asked)
  return (key) => lines.get(key) ?? nobody
}

/** The latest wave of which an answer is coded. */
function codedWave(study: ResultsStudy, asOf: CivilDate): Wave | undefined {
  return wavesOf(study, asOf).surveys.flatMap(({ id }) => {
    const wave = study.wave(id)
    return wave?.answers.some(({ key }) => (study.codings.get(key) ?? []).length > 0) ? [wave] : []
  })[0]
}

/** Who raised what in the latest wave of which an answer is coded, as it may be published. */
export interface Raised {
  readonly mode: (mode: FailureMode) => RaisedBy
  /** A code, or any below it. */
  readonly code: (codeId: string) => RaisedBy
}

/** Reads both from one study, each when it is first asked for; without any coding nothing can be told. */
export function raisedBy(study: ResultsStudy, asOf: CivilDate): Raised {
  const wave = codedWave(study, asOf)
  if (!wave) return { mode: () => none, code: () => none }
  const all = everybody(wave.survey.id)
  const asked = [...new Set(wave.answers.map(({ questionId }) => questionId))].map((questionId) => ({
    surveyId: wave.survey.id,
    questionId
  }))
  const modes = once(() =>
    readFrom(failureModesView(study, wave, { ...all, view: 'failure-modes' }), asked, (view) =>
      view.modes.map((line) => [line.mode, line] as const)
    )
  )
  const codes = once(() =>
    readFrom(themesView(study, wave, { ...all, view: 'themes' }), asked, (view) =>
      view.lines.map((line) => [line.theme.id, line] as const)
    )
  )
  return { mode: (mode) => modes()(mode), code: (codeId) => codes()(codeId) }
}
