import { describe, expect, it } from 'vitest'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Survey, SurveyQuestion } from '@shared/domain/entities/voice'
import { voiceInputs } from '@shared/domain/metrics/programme/voice-inputs'
import { ResultsStudy } from '@shared/domain/voice/results/results-study'
import { aPartner } from './build-facts'

const question = (id: string, kind: SurveyQuestion['kind']): SurveyQuestion => ({
  id,
  code: id,
  text: `Question ${id}`,
  kind,
  options: [],
  scale: kind === 'rating' ? { low: 1, high: 5 } : kind === 'nps' ? { low: 0, high: 10 } : null
})
const survey = (id: string, fieldedOn: string | null, more: Partial<Survey> = {}): Survey => ({
  id,
  title: id,
  wave: null,
  fieldedOn,
  questions: [question('n', 'nps'), question('r', 'rating')],
  runId: null,
  ...more
})
const answer = (
  surveyId: string,
  index: number,
  answers: SurveyResponse['answers'],
  submittedOn: string | null = null
): SurveyResponse => ({
  id: `${surveyId}-${index}`,
  surveyId,
  respondentId: `R-${index}`,
  partnerId: `p${index}`,
  role: null,
  submittedOn,
  answers
})
const gold = [0, 3, 12, 15]
const partners = Array.from({ length: 20 }, (_, index) =>
  aPartner(`p${index}`, { tier: gold.includes(index) ? 'Gold' : null })
)

function inputs(
  surveys: readonly Survey[],
  responses: readonly SurveyResponse[],
  tierOne: readonly string[] = []
) {
  const bySurvey = new Map(surveys.map(({ id }) => [id, responses.filter(({ surveyId }) => surveyId === id)]))
  const study = new ResultsStudy({
    confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 10 },
    surveys,
    responses: bySurvey,
    partners,
    codes: [],
    codings: []
  })
  return voiceInputs(study, { asOf: '2026-06-30', tierOne })
}
const scores = (id: string, list: readonly number[]) =>
  list.map((score, index) => answer(id, index, { n: score, r: score >= 9 ? 5 : 2 }))

describe('survey results as figures', () => {
  it('takes the latest wave that asks, through the limits', () => {
    const waves = [survey('old', '2025-01-01'), survey('new', '2026-05-01')]
    const found = inputs(waves, [
      ...scores('old', [0, 0, 0, 0, 0, 0]),
      ...scores('new', [10, 9, 10, 8, 3, 9])
    ])
    expect(found.nps).toMatchObject({ status: 'shown', denominator: 6 })
    expect(found.nps.status === 'shown' && found.nps.value).toBeCloseTo((100 * (4 - 1)) / 6, 9)
    expect(found.psat).toMatchObject({ status: 'shown', numerator: 4, denominator: 6 })
    expect(found.lastHeardOn).toBe('2026-05-01')
    expect(found.partnersHeard).toBe(6)
    const newest = waves[1]!.questions.map(({ id }) => ({ surveyId: 'new', questionId: id }))
    expect(newest.length).toBeGreaterThan(0)
    expect(found).toMatchObject({ lastHeardAt: newest, latestWaveAt: newest })
  })

  it('tells the change since the wave before, with its interval, where both asked', () => {
    const waves = [survey('old', '2025-01-01'), survey('new', '2026-05-01')]
    const found = inputs(waves, [
      ...scores('old', [10, 10, 10, 10, 10, 10]),
      ...scores('new', [0, 0, 0, 0, 0, 0])
    ])
    expect(found.npsChange).toMatchObject({ status: 'shown', value: -200, denominator: 6 })
    expect(found.npsChange?.status === 'shown' && (found.npsChange.interval?.high ?? 0) < 0).toBe(true)
    expect(inputs([waves[1]!], scores('new', [0, 0, 0, 0, 0, 0])).npsChange).toEqual({ status: 'none' })
    const few = inputs(waves, [...scores('old', [10, 10]), ...scores('new', [0, 0, 0, 0, 0, 0])])
    expect(few.npsChange?.status).toBe('hidden')
  })

  it('takes ratings of enablement by the words of their question', () => {
    const training = { ...question('r', 'rating'), text: 'How good is our training?' }
    const asked = survey('s', '2026-05-01', { questions: [training] })
    const found = inputs([asked], scores('s', [10, 9, 10, 3, 3, 3]))
    expect(found.enablement).toMatchObject({ status: 'shown', numerator: 3, denominator: 6 })
    expect(inputs([survey('s', '2026-05-01')], scores('s', [10, 9, 10, 3, 3, 3])).enablement).toEqual({
      status: 'none'
    })
  })

  it('counts Tier 1 partners that answered, of all there are', () => {
    const found = inputs([survey('s', '2026-05-01')], scores('s', [10, 9, 10, 8, 3, 9]), ['Gold'])
    expect(found.tierOneHeard).toEqual({ heard: 2, of: 4 })
  })

  it('hides what too few answered, and says none where nobody was asked', () => {
    const few = inputs([survey('s', '2026-05-01')], scores('s', [10, 9, 8]))
    expect(few.nps.status).toBe('hidden')
    expect(few.psat.status).toBe('hidden')
    const without = inputs([survey('s', '2026-05-01', { questions: [] })], [])
    expect([without.nps.status, without.psat.status]).toEqual(['none', 'none'])
    expect(inputs([], []).surveyIds).toEqual([])
  })

  it('reads the day from answers where no field date is known, not from the future', () => {
    const found = inputs(
      [survey('s', null)],
      [answer('s', 1, {}, '2026-03-01'), answer('s', 2, {}, '2026-04-01'), answer('s', 3, {}, '2026-12-01')]
    )
    expect(found.lastHeardOn).toBe('2026-04-01')
  })

  it('lets a listening session count for the day, not for scores', () => {
    const found = inputs([survey('s', '2026-06-01', { isSession: true })], scores('s', [10, 9, 10, 8, 3, 9]))
    expect(found.lastHeardOn).toBe('2026-06-01')
    expect(found.nps.status).toBe('none')
  })
})
