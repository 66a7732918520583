import { describe, expect, it } from 'vitest'
import type { SurveyQuestion } from '@shared/domain/entities/voice'
import { knownPartners } from '@shared/domain/importing/known-partners'
import { proposeSheet } from '@shared/domain/importing/propose-sheet'
import { importFile, planOf, valuesOf } from './import-steps'
import { hasRealData, realDataFolder, realFile } from './real-data'

if (!hasRealData) console.warn(`Real surveys are absent (${realDataFolder}): their counts are not checked.`)

/** All figures below were counted with Python's csv module, from the files themselves. */
interface Read {
  readonly responses: number
  readonly find: (start: string) => SurveyQuestion
  /** How many answered. */
  readonly answered: (start: string) => number
  /** How often a value or option was given. */
  readonly given: (start: string, value: string | number) => number
  readonly questions: readonly SurveyQuestion[]
}

async function read(path: string): Promise<Read> {
  const plan = planOf([await importFile(path.split('/').at(-1)!, realFile(path))])
  const { questions } = plan.surveys[0]!.after
  const find = (start: string): SurveyQuestion => {
    const question = questions.find(({ text }) => text.startsWith(start))
    if (!question) throw new Error(`no question ${start}`)
    return question
  }
  const answers = (start: string): unknown[] =>
    valuesOf(plan.factBlocks, `answer:${find(start).id}`).filter((value) => value !== null)
  return {
    responses: plan.sheets[0]!.counts.added,
    questions,
    find,
    answered: (start) => answers(start).length,
    given: (start, value) =>
      answers(start).filter((answer) => (Array.isArray(answer) ? answer.includes(value) : answer === value))
        .length
  }
}

describe.skipIf(!hasRealData)('survey files, counted', () => {
  it('SurveyMonkey, two header rows: a ranking, a grid, several choices, attributes in their order', async () => {
    const survey = await read('survey_surveymonkey/StarWars.csv')
    expect([survey.responses, survey.questions.length]).toEqual([1186, 32])
    const ranking = survey.questions.filter(({ group }) => group?.kind === 'ranking')
    expect(ranking.map(({ kind, scale }) => [kind, scale])).toEqual(
      Array.from({ length: 6 }, () => ['ranking', { low: 1, high: 6 }])
    )
    expect(new Set(ranking.map(({ group }) => group?.id)).size).toBe(1)
    expect(ranking[4]!.group?.item).toBe('Star Wars: Episode V The Empire Strikes Back')
    const grid = survey.questions.filter(({ group }) => group?.kind === 'grid')
    expect(grid.map(({ kind, options }) => [kind, options.length])).toEqual(
      Array.from({ length: 14 }, () => ['single', 6])
    )
    expect(survey.questions.map(({ code }) => code).slice(0, 4)).toEqual(['Q1', 'Q2', 'Q3', 'Q4'])
    expect(survey.questions.slice(-5).map(({ code, text }) => [code, text])).toEqual([
      ['A1', 'Gender'],
      ['A2', 'Age'],
      ['A3', 'Household Income'],
      ['A4', 'Education'],
      ['A5', 'Location (Census Region)']
    ])
    expect(survey.answered('Household Income')).toBe(858)
  })

  it('SurveyMonkey, coded headers: options by column, a grid of eleven, NA is no answer', async () => {
    const survey = await read('survey_surveymonkey/masculinity_raw-responses.csv')
    expect(survey.responses).toBe(1615)
    expect(survey.given('q0004', 'Father or father figure(s)')).toBe(1109)
    expect(survey.given('q0004', 'Other (please specify)')).toBe(329)
    expect(survey.given('q0008', 'Your weight')).toBe(904)
    expect(survey.given('q0021', 'None of the above')).toBe(1419)
    const grid = survey.questions.filter(({ group }) => group?.kind === 'grid')
    expect(grid.map(({ text }) => text)).toEqual(
      Array.from({ length: 11 }, (_, index) => `q0007_${String(index + 1).padStart(4, '0')}`)
    )
    expect(survey.answered('q0013')).toBe(49)
    expect(survey.answered('q0014')).toBe(880)
    expect(survey.find('q0034').options).toHaveLength(11)
    expect(survey.given('q0034', 'Prefer not to answer')).toBe(211)
  })

  it('SurveyMonkey, one header row: options with commas stay one option', async () => {
    const survey = await read('survey_surveymonkey/comma-survey.csv')
    expect([survey.responses, survey.questions.length]).toEqual([1129, 12])
    const first = survey.find('In your opinion, which sentence')
    expect([first.kind, first.options.length]).toEqual(['single', 2])
    expect(
      survey.given('In your opinion, which', "It's important for a person to be honest, kind, and loyal.")
    ).toBe(641)
    expect(survey.answered('How would you write')).toBe(1093)
  })

  it('Qualtrics, three header rows: told by its ids, in German too', async () => {
    const survey = await read('survey_qualtrics/sample_qualtRics.csv')
    expect(survey.responses).toBe(1)
    expect(survey.questions.map(({ text }) => text)).toEqual([
      'This is a multiple choice question.',
      'This is a free text question.'
    ])
    expect(survey.find('This is a free').kind).toBe('open')
    expect(survey.given('This is a free', 'Hello World!')).toBe(1)
    const large = await read('survey_qualtrics/qualtrics_3header_impressive.csv')
    expect([large.responses, large.questions.length]).toEqual([452, 16])
    expect(large.given('Imagine you are playing', 'I pay attention')).toBe(436)
  })

  it('Typeform: comma-joined choices, one of them with a comma of its own', async () => {
    const survey = await read('survey_typeform_ecosystem/results-anonymized-randomized.csv')
    expect(survey.responses).toBe(69)
    expect(survey.given('Which other cryptographic tokens', 'Ether (ETH)')).toBe(32)
    expect(survey.given('Which other cryptographic tokens', 'Bitcoin (BTC)')).toBe(31)
    expect(survey.given('Which roles in the', 'User')).toBe(44)
    expect(survey.answered('What are the strengths')).toBe(45)
    expect(survey.answered('Have you attended')).toBe(63)
    const limits = survey.find('What limits you')
    expect(limits.options).toContain("I don't know where/how to, but I would")
    expect(limits.options).not.toContain('but I would')
  })

  it('Google Forms: few answers, ticked boxes', async () => {
    const survey = await read('survey_googleforms_smalln/autspaces_form_responses.csv')
    expect([survey.responses, survey.questions.length]).toEqual([42, 4])
    const connection = survey.find('Q2: Do you have')
    expect([connection.kind, connection.options.length]).toEqual(['multiple', 7])
    expect(survey.given('Q2: Do you have', 'I am autistic')).toBe(33)
    expect(survey.given('Q2: Do you have', 'I am a parent/ guardian of someone autistic')).toBe(17)
    expect(survey.answered('Q1: What information')).toBe(28)
  })

  it('a form of an event: a score of 0 is a score', async () => {
    const survey = await read('layouts_prepbench/case_040/input_01.csv')
    const scored = 'On a scale of 0-10, how would you rate Sudzilla'
    expect([survey.responses, survey.find(scored).scale]).toEqual([39, { low: 0, high: 10 }])
    expect([survey.answered(scored), survey.given(scored, 0), survey.given(scored, 10)]).toEqual([39, 4, 4])
  })

  it('a wave of 2018: years are counted, not rated; long options are options', async () => {
    const survey = await read('survey_dvs/cleaned_survey_results_2018.tsv')
    expect([survey.responses, survey.questions.length]).toEqual([627, 49])
    expect(survey.find('How many years').kind).toBe('attribute')
    const focus = survey.find('What focus is data')
    expect([focus.kind, focus.options.length]).toEqual(['single', 3])
    const agrees = 'I have adequate resources'
    expect(survey.find(agrees).scale).toEqual({ low: 1, high: 5 })
    expect([survey.given(agrees, 1), survey.given(agrees, 4), survey.given(agrees, 5)]).toEqual([
      20, 233, 151
    ])
    expect(survey.given('What technologies do you use', 'D3')).toBe(361)
    expect(survey.given('How do you present', 'Dashboard')).toBe(404)
    expect(survey.given('What modes of data', 'Completely custom (Processing, D3, custom code)')).toBe(297)
  })

  it('refuses a workbook of counted results, and says where one sees it', async () => {
    const file = await importFile('march.xlsx', realFile('xlsx/reluctant-trump_march_2017_responses.xlsx'))
    const proposal = proposeSheet(file.sheets[0]!, {
      known: knownPartners([], { files: [file], decisions: [] }),
      templates: [],
      reportingCurrency: 'USD',
      fileName: file.name
    })
    expect(proposal.target).toBeNull()
    expect(proposal.refusal?.reason).toBe(
      'survey results already counted by group (“Unweighted n” in B3), not one row per respondent'
    )
  })
})
