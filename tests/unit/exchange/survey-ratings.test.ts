import { describe, expect, it } from 'vitest'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Survey } from '@shared/domain/entities/voice'
import { asSideRatings, onOurScale, surveyRatings } from '@shared/domain/exchange/survey-ratings'
import { line } from './exchange-builders'

const survey: Survey = {
  ...{ id: 's', title: 'Partner survey 2026', wave: null, fieldedOn: null, runId: null },
  questions: [{ id: 'q', code: 'Q1', text: 'MDF', kind: 'rating', options: [], scale: { low: 0, high: 10 } }]
}
const answer = (id: string, value: number | null): SurveyResponse => ({
  ...{ id, surveyId: 's', respondentId: `R-${id}`, partnerId: 'p', role: null, submittedOn: null },
  answers: { q: value }
})
const base = {
  lines: [line({ id: 'mdf', objectId: 'gets.mdf' })],
  surveys: [survey],
  map: [{ surveyId: 's', questionId: 'q', objectId: 'gets.mdf', reads: 'delivered' as const }],
  namedSurveys: ['s'],
  minimumGroup: 5
}

describe('ratings from a survey', () => {
  it('puts the middle answer on our scale and shows how far the people are apart', () => {
    expect([onOurScale(0, { low: 0, high: 10 }), onOurScale(10, { low: 0, high: 10 })]).toEqual([1, 5])
    const found = surveyRatings({ ...base, responses: [answer('a', 0), answer('b', 5), answer('c', 10)] })
    expect(found.ratings).toEqual([
      { lineId: 'mdf', reads: 'delivered', rating: 3, lowest: 1, highest: 5, raters: 3 }
    ])
    expect(asSideRatings(found.ratings)).toEqual([{ lineId: 'mdf', delivered: 3 }])
  })

  it('does not take a blank for the lowest score', () => {
    const found = surveyRatings({ ...base, responses: [answer('a', null)] })
    expect(found).toMatchObject({ ratings: [], unanswered: 1 })
  })

  it('withholds the answers of few people whose survey promised confidence', () => {
    const few = { ...base, namedSurveys: [], responses: [answer('a', 2), answer('b', 2)] }
    expect(surveyRatings(few)).toMatchObject({ ratings: [], withheld: ['Partner survey 2026'] })
    const many = Array.from({ length: 5 }, (_, index) => answer(`${index}`, 10))
    expect(surveyRatings({ ...few, responses: many }).ratings[0]?.rating).toBe(5)
  })
})
