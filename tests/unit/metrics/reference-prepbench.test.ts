import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Survey } from '@shared/domain/entities/voice'
import { metricContext } from '@shared/domain/metrics/context'
import { voiceInputs } from '@shared/domain/metrics/programme/voice-inputs'
import { findMetric } from '@shared/domain/metrics/registry'
import { ResultsStudy } from '@shared/domain/voice/results/results-study'
import { factsOf } from './build-facts'

const folder = join(import.meta.dirname, '../../../../shared/data/layouts_prepbench/case_040')
const isPresent = existsSync(folder)
const linesOf = (name: string): string[] => readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/)

/** The score stands behind the timestamp; no field before it is quoted. */
const scoresOf = (lines: readonly string[]): number[] =>
  lines.flatMap((line) => /^\d[^,]*,(\d+),/.exec(line)?.[1] ?? []).map(Number)

if (!isPresent) {
  it.skip('reference values need ../shared/data/layouts_prepbench beside the checkout, which is absent', () => {})
}

describe.runIf(isPresent)('an event survey with a published net promoter score (prepbench, case 040)', () => {
  it('comes to the score, respondents, promoters and detractors of the gold table', () => {
    const [score, respondents, promoters, detractors] = (linesOf('gold_output_01.csv')[1] ?? '')
      .split(',')
      .map(Number)
    const scores = scoresOf(linesOf('input_01.csv'))
    const survey: Survey = {
      ...{ id: 's', title: 'Sudzilla', wave: null, fieldedOn: '2019-11-01', runId: null },
      questions: [
        {
          ...{ id: 'n', code: 'n', text: 'How would you rate Sudzilla?', options: [] },
          ...{ kind: 'nps', scale: { low: 0, high: 10 } }
        }
      ]
    }
    const responses = scores.map((given, index): SurveyResponse => ({
      ...{ id: `r${index}`, surveyId: 's', respondentId: `R-${index}`, partnerId: null, role: null },
      ...{ submittedOn: null, answers: { n: given } }
    }))
    const study = new ResultsStudy({
      confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 10 },
      ...{ surveys: [survey], responses: new Map([['s', responses]]), partners: [], codes: [], codings: [] }
    })
    const programme = { voice: voiceInputs(study, { asOf: '2026-06-30', tierOne: [] }) }
    const context = metricContext(factsOf({}), defaultDefinitions, '2026-06-30', {
      ...{ revenueMonths: null, programme }
    })
    const figure = findMetric('nps')!.compute(context, null)
    expect(figure.value?.toFixed(1)).toBe(score?.toFixed(1))
    expect(figure.denominator).toBe(respondents)
    expect(scores.filter((given) => given >= 9)).toHaveLength(promoters ?? 0)
    expect(scores.filter((given) => given <= 6)).toHaveLength(detractors ?? 0)
    expect(figure.interval?.low).toBeLessThan(-35.9)
    expect(figure.interval?.high).toBeGreaterThan(-35.9)
  })
})
