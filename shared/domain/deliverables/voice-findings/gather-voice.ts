import type { Quote, Survey } from '../../entities/voice'
import { codeTree, type CodeNode } from '../../voice/code-tree'
import type { Shown } from '../../voice/confidentiality/shown'
import type { ResultsAsk, ResultsView } from '../../voice/results/ask'
import { publishResults, type ResultsViews } from '../../voice/results/publish-results'
import type { ResultsStudy, Wave } from '../../voice/results/results-study'
import { cleanLine } from '../clean-text'
import type { ByBreakdown, CodingState, ThemeMeaning, VoiceCrosstab, VoiceFacts } from './voice-facts'
import { voiceCoverage } from './voice-coverage'
import { voiceQuotes } from './voice-quotes'

/** Waves of forms that somebody answered, the newest first; what was said in sessions is no survey. */
const wavesOf = (study: ResultsStudy): Survey[] =>
  study.source.surveys
    .filter(({ id, isSession }) => isSession !== true && (study.source.responses.get(id)?.length ?? 0) > 0)
    .sort((a, b) => compare(b.fieldedOn ?? '', a.fieldedOn ?? '') || compare(a.id, b.id))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A view of the whole wave, as it may be published. */
type ViewOf = <V extends ResultsView>(view: V, more?: Partial<ResultsAsk<V>>) => Shown<ResultsViews[V]>

function viewsOf(study: ResultsStudy, surveyId: string, earlierSurveyId: string | null): ViewOf {
  return (view, more = {}) =>
    publishResults(study, {
      ...{ view, surveyId, earlierSurveyId, questionId: null, cut: null },
      ...{ breakdown: '', voter: 'respondent' as const, isCorrected: false },
      ...more
    })?.content ?? { status: 'empty' }
}

function meaningsOf(study: ResultsStudy): ThemeMeaning[] {
  const rows = (nodes: readonly CodeNode[]): ThemeMeaning[] =>
    nodes.flatMap(({ code, depth, children }) => [
      { id: code.id, name: cleanLine(code.name), depth, definition: cleanLine(code.definition) },
      ...rows(children)
    ])
  return rows(codeTree(study.source.codes))
}

function codingOf(study: ResultsStudy, wave: Wave): CodingState {
  const coded = wave.answers.flatMap(({ key }) => {
    const codings = study.codings.get(key) ?? []
    return codings.length === 0 ? [] : [codings]
  })
  const codings = coded.flat()
  return {
    answers: wave.answers.length,
    coded: coded.length,
    codings: codings.length,
    coders: [...new Set(codings.map(({ coder }) => coder))].sort()
  }
}

/**
 * Everything the Voice of Partner report is made from: the wave asked for, or else the newest, compared with the one
 * before it. Null without a survey.
 */
export function gatherVoice(
  study: ResultsStudy,
  quotes: readonly Quote[],
  surveyId: string | null = null
): VoiceFacts | null {
  const waves = wavesOf(study)
  const at = Math.max(
    0,
    waves.findIndex(({ id }) => id === surveyId)
  )
  const [survey, earlier] = waves.slice(at)
  const wave = survey && study.wave(survey.id)
  if (!wave) return null
  const view = viewsOf(study, survey.id, earlier?.id ?? null)
  const by = <View>(read: (breakdown: string) => readonly View[]): ByBreakdown<View>[] =>
    wave.published.flatMap(({ id, question }) =>
      read(id).map((shown) => ({ breakdown: id, question, view: shown }))
    )
  return {
    title: cleanLine(survey.title),
    fieldedOn: survey.fieldedOn,
    surveyId: survey.id,
    answered: waves.map(({ id, title, fieldedOn }) => ({ id, title: cleanLine(title), fieldedOn })),
    questions: survey.questions.map(({ code, kind, text }) => ({ code, kind, text: cleanLine(text) })),
    earlier: earlier ? { title: cleanLine(earlier.title), fieldedOn: earlier.fieldedOn } : null,
    coverage: voiceCoverage(study, wave),
    coding: codingOf(study, wave),
    themes: view('themes'),
    crosstabs: crosstabsOf(wave, view),
    together: view('together'),
    recommendation: view('recommendation'),
    recommendationBy: by((breakdown) =>
      valueOf(view('recommendation', { breakdown })).map(({ groups }) => groups)
    ),
    satisfaction: view('satisfaction'),
    importance: view('importance'),
    waves: view('waves'),
    modes: view('failure-modes'),
    meanings: meaningsOf(study),
    quotes: voiceQuotes(study, wave, quotes)
  }
}

const shownGroups = ({ view: { columns } }: VoiceCrosstab): number =>
  columns.filter(({ base }) => base.status === 'shown').length

/**
 * Crosstabs by every attribute, by company or by respondent: companies are independent voices and may be tested, but
 * often fewer groups of them are large enough.
 */
const crosstabsOf = (wave: Wave, view: ViewOf): VoiceCrosstab[] =>
  wave.published.flatMap(({ id, question }) => {
    const [byCompany, byPerson] = (['partner', 'respondent'] as const).map((voter) =>
      valueOf(view('crosstab', { breakdown: id, voter })).map((one): VoiceCrosstab => ({
        ...{ breakdown: id, question, voter },
        view: one
      }))
    )
    const both = [...(byCompany ?? []), ...(byPerson ?? [])]
    return both.sort((a, b) => shownGroups(b) - shownGroups(a)).slice(0, 1)
  })

const valueOf = <T>(shown: Shown<T>): readonly T[] => (shown.status === 'shown' ? [shown.value] : [])
