import { describe, expect, it } from 'vitest'
import type { SurveyQuestion } from '@shared/domain/entities/voice'
import type { ImportPlan } from '@shared/domain/importing/plan'
import { importFile, planOf, valuesOf } from './import-steps'
import { hasRealData, realDataFolder, realFile } from './real-data'

if (!hasRealData) console.warn(`Real surveys are absent (${realDataFolder}): their layouts are not checked.`)

const planned = async (path: string): Promise<ImportPlan> =>
  planOf([await importFile(path.split('/').at(-1)!, realFile(path))])

const questionsOf = (plan: ImportPlan): readonly SurveyQuestion[] => plan.surveys[0]!.after.questions
const answersTo = (plan: ImportPlan, question: SurveyQuestion): unknown[] =>
  valuesOf(plan.factBlocks, `answer:${question.id}`).filter((value) => value !== null)

describe.skipIf(!hasRealData)('layouts of survey tools', () => {
  it('reads two header rows, and six columns of one question as one question with six options', async () => {
    const plan = await planned('survey_surveymonkey/StarWars.csv')
    expect([plan.sheets[0]!.target, plan.sheets[0]!.counts.added]).toEqual(['response', 1186])
    const questions = questionsOf(plan)
    const seen = questions.find((one) => one.text.startsWith('Which of the following Star Wars films'))!
    expect([seen.kind, seen.options.length]).toEqual(['multiple', 6])
    expect(seen.options[4]).toBe('Star Wars: Episode V The Empire Strikes Back')
    const ticked = answersTo(plan, seen) as string[][]
    expect(ticked.length).toBe(835)
    // Published with the data: 758 of those who saw any film saw Episode V.
    expect(ticked.filter((options) => options.includes(seen.options[4]!)).length).toBe(758)
    const ranks = questions.filter((one) => one.text.startsWith('Please rank'))
    expect(ranks.map((one) => [one.kind, one.scale])).toEqual(
      ranks.map(() => ['ranking', { low: 1, high: 6 }])
    )
    expect(ranks).toHaveLength(6)
    expect(questions.filter((one) => one.text.startsWith('Please state whether'))).toHaveLength(14)
  })

  it('puts option columns with coded headers and “Not selected” together', async () => {
    const plan = await planned('survey_surveymonkey/masculinity_raw-responses.csv')
    expect([plan.sheets[0]!.target, plan.sheets[0]!.counts.added]).toEqual(['response', 1615])
    const questions = questionsOf(plan)
    const merged = questions.filter((one) => /^q\d{4}$/.test(one.text) && one.kind === 'multiple')
    expect(merged.map((one) => [one.text, one.options.length])).toEqual([
      ['q0004', 6],
      ['q0008', 12],
      ['q0010', 8],
      ['q0011', 5],
      ['q0012', 7],
      ['q0019', 7],
      ['q0020', 6],
      ['q0021', 4],
      ['q0025', 3]
    ])
    const often = questions.find((one) => one.text === 'q0007_0003')!
    expect([often.kind, often.options.length]).toEqual(['single', 6])
    expect(answersTo(plan, often)).toHaveLength(1615)
  })

  it('reads three header rows, sliders to 100 and points with their words', async () => {
    const plan = await planned('survey_qualtrics/qualtrics_3header_impressive.csv')
    expect([plan.sheets[0]!.target, plan.sheets[0]!.counts.added]).toEqual(['response', 452])
    const questions = questionsOf(plan)
    const slider = questions.find((one) => one.text.startsWith('How dishonest or honest'))!
    expect([slider.kind, slider.scale]).toEqual(['rating', { low: 0, high: 100 }])
    const labelled = questions.find((one) => one.text.startsWith('How impressive do you think'))!
    expect([labelled.kind, labelled.scale]).toEqual(['rating', { low: 1, high: 5 }])
    const points = answersTo(plan, labelled) as number[]
    expect(points.filter((point) => point === 5)).toHaveLength(120)
    const texts = questions.map((one) => one.text)
    for (const kept of ['Progress', 'Status', 'Duration (in seconds)', 'PROLIFIC_PID'])
      expect(texts).not.toContain(kept)
  })

  it('reads a form with few and long answers', async () => {
    const plan = await planned('survey_googleforms_smalln/autspaces_form_responses.csv')
    expect([plan.sheets[0]!.target, plan.sheets[0]!.counts.added]).toEqual(['response', 42])
    expect(questionsOf(plan).filter((one) => one.kind === 'open').length).toBeGreaterThanOrEqual(1)
  })
})
