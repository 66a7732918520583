import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Partner } from '@shared/domain/entities/partner'
import type { Code, Coding, Survey, SurveyQuestion } from '@shared/domain/entities/voice'
import { answerKey, listAnswers, type Answer, type AnswerList } from '@shared/domain/voice/answer'

export function aCode(id: string, parts: Partial<Code> = {}): Code {
  return {
    id,
    parentId: null,
    name: id,
    colour: 'c1',
    definition: '',
    include: '',
    exclude: '',
    example: '',
    shortcut: null,
    order: 0,
    isExclusive: false,
    isRetired: false,
    ...parts
  }
}

export function aCoding(id: string, parts: Partial<Coding> = {}): Coding {
  return {
    id,
    responseId: 'r1',
    questionId: 'q1',
    codeId: 'c',
    span: null,
    coder: 'M. Okafor',
    at: '2026-09-30T10:00:00Z',
    source: 'manual',
    ...parts
  }
}

export function aPartner(id: string, parts: Partial<Partner> = {}): Partner {
  return {
    id,
    name: id,
    aliases: [],
    externalIds: [],
    type: 'msp',
    typeLabel: null,
    tier: 'Tier 1',
    status: 'active',
    signedOn: null,
    endedOn: null,
    endReason: null,
    region: 'DACH',
    country: null,
    city: null,
    verticals: [],
    manager: null,
    idealProfileOverlap: null,
    agreementSignedOn: null,
    agreementRenewalOn: null,
    certifiedPeople: null,
    contacts: [],
    parentId: null,
    mergedIntoId: null,
    provenance: {},
    ...parts
  }
}

export function aQuestion(id: string, parts: Partial<SurveyQuestion> = {}): SurveyQuestion {
  return {
    id,
    code: id.toUpperCase(),
    text: `Question ${id}`,
    kind: 'open',
    options: [],
    scale: null,
    ...parts
  }
}

export function aSurvey(parts: Partial<Survey> = {}): Survey {
  return {
    id: 's1',
    title: 'Partner survey',
    wave: '2026',
    fieldedOn: null,
    questions: [aQuestion('q1'), aQuestion('nps', { kind: 'nps', scale: { low: 0, high: 10 } })],
    runId: null,
    ...parts
  }
}

export function aResponse(number: number, parts: Partial<SurveyResponse> = {}): SurveyResponse {
  return {
    id: `r${number}`,
    surveyId: 's1',
    respondentId: `R-${String(number).padStart(3, '0')}`,
    partnerId: null,
    role: null,
    submittedOn: null,
    answers: {},
    ...parts
  }
}

/** A list of answers to one question, one respondent each. */
export function answersTo(
  texts: readonly string[],
  parts: (index: number) => Partial<SurveyResponse> = () => ({})
) {
  const responses = texts.map((text, index) =>
    aResponse(index + 1, { answers: { q1: text }, ...parts(index) })
  )
  return listAnswers([aSurvey()], new Map([['s1', responses]]), [])
}

export function firstAnswer(list: AnswerList): Answer {
  const answer = list.answers[0]
  if (!answer) throw new Error('the list is empty')
  return answer
}

/** Codings by answer, gone through one by one; codings of answers that are not there are left out. */
export function codingsByAnswer(codings: readonly Coding[], list: AnswerList): Map<string, Coding[]> {
  const groups = new Map<string, Coding[]>()
  for (const coding of codings) {
    const key = answerKey(coding.responseId, coding.questionId)
    if (list.byKey.has(key)) groups.set(key, [...(groups.get(key) ?? []), coding])
  }
  return groups
}
