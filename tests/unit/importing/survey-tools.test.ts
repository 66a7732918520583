import { describe, expect, it } from 'vitest'
import type { SurveyQuestion } from '@shared/domain/entities/voice'
import { decisionOf } from '@shared/domain/importing/decide-sheet'
import { extractRows } from '@shared/domain/importing/extract-rows'
import { knownPartners } from '@shared/domain/importing/known-partners'
import { proposeSheet } from '@shared/domain/importing/propose-sheet'
import { answerField } from '@shared/domain/importing/survey-questions'
import { sheetOf } from './table-of'

type Row = readonly (string | number | null)[]

/** A sheet read as proposed: its questions, and what each column of answers came to. */
function read(rows: readonly Row[]) {
  const sheet = sheetOf(rows.map((row) => [...row]))
  const proposal = proposeSheet(sheet, {
    known: knownPartners([], { files: [], decisions: [] }),
    templates: [],
    reportingCurrency: 'EUR',
    fileName: 'Partner survey.xlsx'
  })
  const decision = decisionOf(sheet, proposal, { fileId: 'f', fileName: 'Partner survey.xlsx', surveys: [] })!
  const { columns } = extractRows(proposal.table.sheet, decision, proposal.table)
  const mapped = new Set(decision.mapping.map(({ field }) => field))
  const questions = (decision.survey?.questions ?? []).filter(({ id }) => mapped.has(answerField(id)))
  const find = (start: string): SurveyQuestion =>
    (questions.find(({ text }) => text === start) ?? questions.find(({ text }) => text.startsWith(start)))!
  return {
    target: decision.target,
    fields: decision.mapping.map(({ header, field }) => [header, field]),
    questions,
    find,
    answers: (start: string) => columns[answerField(find(start).id)] ?? []
  }
}

const people = 24
const rowsOf = (make: (index: number) => Row): Row[] =>
  Array.from({ length: people }, (_, index) => make(index))

describe('exports of survey tools', () => {
  it('SurveyMonkey: “Other (please specify)” is ticked in its question and kept as words beside it', () => {
    const survey = read([
      [
        'Respondent ID',
        'Which of these do you use?',
        null,
        null,
        null,
        'How likely are you to recommend us?'
      ],
      [null, 'Portal', 'MDF', 'Training', 'Other (please specify)', 'Response'],
      ...rowsOf((index) => [
        1000 + index,
        index % 2 === 0 ? 'Portal' : null,
        index % 3 === 0 ? 'MDF' : null,
        index % 5 === 0 ? 'Training' : null,
        index === 7 ? 'Your newsletter' : index === 11 ? 'A friend, mostly' : null,
        index % 11
      ])
    ])
    expect(survey.target).toBe('response')
    const closed = survey.find('Which of these do you use?')
    expect([closed.kind, closed.options]).toEqual([
      'multiple',
      ['Portal', 'MDF', 'Training', 'Other (please specify)']
    ])
    expect(survey.answers('Which of these do you use?')[7]).toEqual(['Other (please specify)'])
    const other = survey.questions.find(({ otherOf }) => otherOf === closed.id)!
    expect(other).toMatchObject({ kind: 'open' })
    expect(survey.answers(other.text).filter((answer) => answer !== null)).toEqual([
      'Your newsletter',
      'A friend, mostly'
    ])
    const nps = survey.answers('How likely')
    expect([nps[0], nps[11], nps.filter((answer) => answer === 0).length]).toEqual([0, 0, 3])
  })

  it('Qualtrics: choices joined by a bare comma, whose labels hold commas of their own', () => {
    const labels = ['Slow, late payment', 'No leads', 'Support, sales and delivery help']
    const survey = read([
      ['StartDate', 'Status', 'ResponseId', 'Q1', 'Q2'],
      ['Start Date', 'Response Type', 'Response ID', 'What wears you down?', 'What should we change first?'],
      [
        '{"ImportId":"startDate"}',
        '{"ImportId":"status"}',
        '{"ImportId":"_recordId"}',
        '{"ImportId":"QID1"}',
        '{"ImportId":"QID2_TEXT"}'
      ],
      ...rowsOf((index) => [
        '2026-02-01 10:00:00',
        index < 2 ? 'Survey Preview' : 'IP Address',
        `R_${index}x`,
        labels.filter((_, at) => (index + at) % 2 === 0 || index % 3 === at).join(','),
        `Something that only respondent number ${index} would write in so many words`
      ])
    ])
    expect(survey.find('What wears you down?').options.slice().sort()).toEqual(labels.slice().sort())
    // The first two were given to try the survey out.
    expect(survey.answers('What wears you down?')).toHaveLength(people - 2)
    expect(survey.answers('What wears you down?')[1]).toEqual(['Slow, late payment', 'No leads'])
    expect(survey.find('What should we').kind).toBe('open')
    expect(survey.fields).toContainEqual(['Response ID', 'externalId'])
  })

  it('Google Forms: a grid with its rows in brackets', () => {
    const points = ['Poor', 'Fair', 'Good']
    const survey = read([
      [
        'Timestamp',
        'How do you rate our help? [Sales]',
        'How do you rate our help? [Support]',
        'What else should we know?'
      ],
      ...rowsOf((index) => [
        '01/02/2026 10:00:00',
        points[index % 3]!,
        points[(index + 1) % 3]!,
        `Remark ${index}, long enough to be read as words that somebody wrote on their own`
      ])
    ])
    const grid = survey.questions.filter(({ group }) => group !== undefined)
    expect(grid.map(({ group }) => [group?.kind, group?.text, group?.item])).toEqual([
      ['grid', 'How do you rate our help?', 'Sales'],
      ['grid', 'How do you rate our help?', 'Support']
    ])
    expect(grid.map(({ options }) => options.slice().sort())).toEqual([
      ['Fair', 'Good', 'Poor'],
      ['Fair', 'Good', 'Poor']
    ])
  })

  it('Microsoft Forms: names and addresses are nobody’s answers; choices end with a semicolon', () => {
    const survey = read([
      [
        'ID',
        'Start time',
        'Completion time',
        'Email',
        'Name',
        'Which of these do you use?',
        'How satisfied are you with leads?'
      ],
      ...rowsOf((index) => [
        index + 1,
        '2/1/26 10:00:00',
        '2/1/26 10:09:00',
        `p${index}@example.com`,
        `Person ${String.fromCharCode(65 + index)}`,
        index % 2 === 0 ? 'Portal;MDF;' : 'Training;Portal;',
        (index % 5) + 1
      ])
    ])
    const fields = new Map(survey.fields as [string, string | null][])
    expect([fields.get('Email'), fields.get('Name')]).toEqual(['respondentEmail', 'respondentName'])
    expect(survey.find('Which of these').options).toEqual(['Portal', 'MDF', 'Training'])
    expect(survey.answers('Which of these')[0]).toEqual(['Portal', 'MDF'])
    expect(survey.find('How satisfied').scale).toEqual({ low: 1, high: 5 })
    expect(survey.questions.map(({ text }) => text)).not.toContain('Start time')
  })

  it('LimeSurvey: Yes and No per option, codes before the words, its own columns left out', () => {
    const survey = read([
      [
        'Response ID',
        'Date submitted',
        'Last page',
        'Start language',
        'Seed',
        'What do you use? [Portal]',
        'What do you use? [MDF]',
        'What do you use? [Training]',
        'What do you use? [Other]',
        'How likely is it that you would recommend us?'
      ],
      ...rowsOf((index) => [
        index + 1,
        '2026-02-01 10:00:00',
        5,
        'en',
        `${91234 + index * 7}`,
        index % 2 === 0 ? 'Yes' : 'No',
        index % 3 === 0 ? 'Yes' : 'No',
        index % 4 === 0 ? 'Yes' : 'No',
        index === 3 ? 'The hotline' : null,
        index % 11
      ])
    ])
    const used = survey.find('What do you use?')
    expect([used.kind, used.options]).toEqual(['multiple', ['Portal', 'MDF', 'Training', 'Other']])
    expect(survey.answers('What do you use?')[0]).toEqual(['Portal', 'MDF', 'Training'])
    expect(survey.questions.find(({ otherOf }) => otherOf === used.id)?.kind).toBe('open')
    const texts = survey.questions.map(({ text }) => text)
    for (const own of ['Last page', 'Start language', 'Seed']) expect(texts).not.toContain(own)
    expect(survey.find('How likely').kind).toBe('nps')
  })

  it('a scale is read from the points given, some with their words', () => {
    const survey = read([
      [
        'Company',
        'How satisfied are you with payment?',
        'How many people work for you?',
        'What is one thing to change?'
      ],
      ...rowsOf((index) => [
        `Company ${index}`,
        ['1 - not at all', '2', '3', '4', '5 - very'][index % 5]!,
        (index % 9) + 1,
        `Change number ${index}, in words of their own that nobody else has written down`
      ])
    ])
    expect(survey.find('How satisfied')).toMatchObject({ kind: 'rating', scale: { low: 1, high: 5 } })
    expect(survey.answers('How satisfied').slice(0, 5)).toEqual([1, 2, 3, 4, 5])
    expect(survey.find('How many people').kind).toBe('attribute')
  })
})
