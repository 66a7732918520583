import { describe, expect, it } from 'vitest'
import { findLayout } from '@shared/domain/importing/find-layout'
import { profileColumn } from '@shared/domain/importing/column-profile'
import { deriveQuestions } from '@shared/domain/importing/survey-questions'
import { surveyLikeness } from '@shared/domain/importing/survey-likeness'
import { splitOptions } from '@shared/domain/importing/survey-options'
import { sheetOf } from './table-of'

const header = [
  'How likely are you to recommend us?',
  'How satisfied are you with payment terms? (1-7)',
  'Which of these do you use?',
  'What should we change?',
  'Region',
  'What should we change?'
]
const answers = Array.from({ length: 12 }, (_, index) => [
  index % 11,
  (index % 5) + 1,
  index % 2 === 0 ? 'Portal, MDF (co-funded, online)' : 'Portal, Training',
  `A longer open answer number ${index} about slow payment, late deal registration and too many portals to log into`,
  index % 3 === 0 ? 'DACH' : 'Nordics',
  index % 4 === 0
    ? `Another open answer ${index} that was given on the second page of the survey by a few people only`
    : null
])

it('a sentence over figures beyond any scale names a measure, not a question', () => {
  const headers = [
    'Attendances at departments of the first type',
    'Attendances within four hours of the arrival',
    'How many people work for your company?'
  ]
  const sheet = sheetOf([
    headers,
    ...Array.from({ length: 12 }, (_, at) => [9000 + at * 37, 400 + at, 120 + at])
  ])
  const layout = findLayout(sheet)
  const profiles = layout.columns.map((column) => profileColumn(sheet, layout, column))
  expect(surveyLikeness(profiles).reason).toBe('1 of 3 headers are questions')
})

describe('questions derived from a survey sheet', () => {
  const sheet = sheetOf([header, ...answers])
  const layout = findLayout(sheet)
  const questions = deriveQuestions(
    sheet,
    layout,
    layout.columns.map((column) => profileColumn(sheet, layout, column))
  ).map((one) => one.question)

  it('tells NPS, ratings with their stated scale, several choices, open text and attributes apart', () => {
    expect(questions.map(({ kind, scale }) => [kind, scale])).toEqual([
      ['nps', { low: 0, high: 10 }],
      ['rating', { low: 1, high: 7 }],
      ['multiple', null],
      ['open', null],
      ['attribute', null],
      ['open', null]
    ])
    expect(questions[2]?.options).toEqual(['Portal', 'MDF (co-funded, online)', 'Training'])
  })

  it('keeps questions with the same words apart', () => {
    expect(questions[3]?.text).toBe(questions[5]?.text)
    expect(questions[3]?.id).not.toBe(questions[5]?.id)
  })

  it('does not split options inside brackets', () => {
    expect(splitOptions('A (b, c), D', ', ')).toEqual(['A (b, c)', 'D'])
  })
})
