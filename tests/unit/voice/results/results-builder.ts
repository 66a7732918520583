import type { Engagement } from '@shared/domain/entities/engagement'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Partner } from '@shared/domain/entities/partner'
import type { Code, Coding, Survey } from '@shared/domain/entities/voice'
import type { ResultsAsk, ResultsView } from '@shared/domain/voice/results/ask'
import { ResultsStudy } from '@shared/domain/voice/results/results-study'
import { aCoding, aPartner, aQuestion, aResponse, aSurvey } from '../voice-builders'

/** What somebody of a made-up study is and said; null where nothing is known or was answered. */
export interface Respondent {
  readonly company: string | null
  readonly type?: Partner['type']
  readonly tier?: string | null
  readonly region?: string | null
  readonly text?: string | null
  readonly codes?: readonly string[]
  readonly nps?: number | null
  readonly rating?: number | null
  /** How much the area matters. */
  readonly matters?: number | null
}

export const waveQuestions: Survey['questions'] = [
  aQuestion('q1', { text: 'What makes it hard to sell more with us?' }),
  aQuestion('nps', { kind: 'nps', text: 'How likely are you to recommend us?', scale: { low: 0, high: 10 } }),
  aQuestion('mdf', { kind: 'rating', text: 'How satisfied are you with MDF?', scale: { low: 1, high: 5 } })
]

/** The same, and how much the area matters. */
export const importanceQuestions: Survey['questions'] = [
  ...waveQuestions,
  aQuestion('imp', { kind: 'rating', text: 'How important is MDF?', scale: { low: 1, high: 5 } })
]

export interface StudyParts {
  readonly people: readonly Respondent[]
  readonly codes: readonly Code[]
  readonly confidentiality?: Engagement['confidentiality']
  readonly survey?: Survey
  readonly roster?: readonly Partner[]
  /** A second wave, asked before. */
  readonly before?: { readonly survey: Survey; readonly people: readonly Respondent[] }
}

export const usualLimits: Engagement['confidentiality'] = { minimumScoreGroup: 5, minimumCommentGroup: 10 }

/** One company per name, with the attributes its first respondent gives it. */
function companiesOf(people: readonly Respondent[]): Partner[] {
  const partners = new Map<string, Partner>()
  for (const { company, type, tier, region } of people) {
    if (company === null || partners.has(company)) continue
    partners.set(
      company,
      aPartner(company, { type: type ?? 'msp', tier: tier ?? null, region: region ?? null })
    )
  }
  return [...partners.values()]
}

function responsesOf(survey: Survey, people: readonly Respondent[]): SurveyResponse[] {
  return people.map((one, index) =>
    aResponse(index + 1, {
      ...{ id: `${survey.id}-r${index + 1}`, surveyId: survey.id, partnerId: one.company },
      answers: {
        q1: one.text === undefined ? 'words' : one.text,
        nps: one.nps ?? null,
        mdf: one.rating ?? null,
        ...(one.matters === undefined ? {} : { imp: one.matters })
      }
    })
  )
}

const codingsOf = (survey: Survey, people: readonly Respondent[]): Coding[] =>
  people.flatMap(({ codes = [] }, index) =>
    codes.map((codeId) =>
      aCoding(`${survey.id}-${index + 1}-${codeId}`, { responseId: `${survey.id}-r${index + 1}`, codeId })
    )
  )

/** A study of invented people. */
export function studyOf(parts: StudyParts): ResultsStudy {
  const survey = parts.survey ?? aSurvey({ questions: waveQuestions })
  const waves = [{ survey, people: parts.people }, ...(parts.before ? [parts.before] : [])]
  const everybody = waves.flatMap(({ people }) => people)
  return new ResultsStudy({
    confidentiality: parts.confidentiality ?? usualLimits,
    surveys: waves.map((wave) => wave.survey),
    responses: new Map(waves.map((wave) => [wave.survey.id, responsesOf(wave.survey, wave.people)])),
    partners: parts.roster ?? companiesOf(everybody),
    codes: parts.codes,
    codings: waves.flatMap((wave) => codingsOf(wave.survey, wave.people))
  })
}

export const asking = <V extends ResultsView>(view: V, parts: Partial<ResultsAsk> = {}): ResultsAsk<V> => ({
  ...{ surveyId: 's1', questionId: null, cut: null, breakdown: 'type', voter: 'respondent' },
  ...{ earlierSurveyId: null, isCorrected: false },
  ...parts,
  view
})
