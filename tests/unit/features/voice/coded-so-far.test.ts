import { expect, it } from 'vitest'
import { codedSoFar } from '@renderer/features/voice/results/about-words'
import { createFormat } from '@renderer/ui/format'
import { aCoding, aSurvey, answersTo, codingsByAnswer } from '../../voice/voice-builders'

const format = createFormat('en-GB', 'EUR')
const survey = aSurvey()
const ask = { surveyId: survey.id, earlierSurveyId: null }
const texts = Array.from({ length: 40 }, (_, row) => `Answer ${row}`)
const list = answersTo(texts)
const said = (coded: number, questionId: string | null = null): string | null => {
  const codings = list.answers
    .slice(0, coded)
    .map(({ responseId, questionId }, row) => aCoding(`g${row}`, { responseId, questionId }))
  return codedSoFar({ ...ask, questionId }, { list, codingsByAnswer: codingsByAnswer(codings, list) }, format)
}

it('cautions while a part of the answers is not coded, and no longer once nearly all are', () => {
  expect(said(37)).toContain('37 of 40 answers are coded')
  expect(said(38)).toBeNull()
  // Where no answer carries a code there is no share to be careful with.
  expect(said(0)).toBeNull()
})

it('is about the question that is looked at', () => {
  expect(said(10, 'q1')).toContain('10 of 40 answers are coded')
  expect(said(10, 'another')).toBeNull()
})
