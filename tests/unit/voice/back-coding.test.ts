import { describe, expect, it } from 'vitest'
import type { FactOverlay } from '@shared/domain/entities/fact-block'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { QuestionKind } from '@shared/domain/entities/voice'
import { addOption, backCode, otherAnswers } from '@shared/domain/voice/back-coding/back-code'
import { isOtherOption, otherTies, writtenIn } from '@shared/domain/voice/back-coding/other-ties'
import { aQuestion, aResponse, aSurvey } from './voice-builders'

const options = ['Portal', 'Margin', 'Other (please specify)']
const surveyOf = (kind: QuestionKind) =>
  aSurvey({
    questions: [
      aQuestion('why', { kind, options, text: 'What holds you back?' }),
      aQuestion('text', { text: 'Other (please specify)', otherOf: 'why' })
    ]
  })

function tieOf(kind: QuestionKind) {
  const [tie] = otherTies([surveyOf(kind)])
  if (!tie) throw new Error('no tie')
  return tie
}

const by = { by: 'M. Okafor', at: '2026-09-30T11:00:00Z' }
const none = new Map<string, FactOverlay>()
const asMap = (overlays: readonly FactOverlay[]) => new Map(overlays.map((one) => [one.id, one]))

/** The response as results read it: edits laid over. */
const folded = (response: SurveyResponse, overlay: FactOverlay | undefined): SurveyResponse =>
  overlay
    ? { ...response, answers: { ...response.answers, why: overlay.fields['answer:why'] as string } }
    : response

describe('back-coding Other', () => {
  it('finds the tie the import made, and without one the text right behind', () => {
    expect(tieOf('single').closed.id).toBe('why')
    const untied = aSurvey({
      questions: [
        aQuestion('why', { kind: 'single', options }),
        aQuestion('text', { text: 'Other (please specify)' }),
        aQuestion('free', { text: 'Anything else?' })
      ]
    })
    expect(otherTies([untied]).map(({ other }) => other.id)).toEqual(['text'])
    expect(['Another vendor', 'Sonstiges', 'Otherwise engaged', 'Autre'].map(isOtherOption)).toEqual([
      false,
      true,
      false,
      true
    ])
  })

  it('counts a single answer as the option and remembers what the file said', () => {
    const tie = tieOf('single')
    const response = aResponse(1, { answers: { why: 'Other (please specify)', text: 'log-in' } })
    const answers = otherAnswers(tie, [response], none)
    expect(answers).toMatchObject([{ text: 'log-in', option: null }])
    const [given] = backCode(tie, answers, 'Portal', { overlays: none, ...by })
    expect(given).toMatchObject({
      table: 'overlays',
      id: 'response:r1',
      before: null,
      after: {
        fields: { 'answer:why': 'Portal' },
        replaced: { why: 'Other (please specify)' },
        recordId: 'r1',
        isDeleted: false
      }
    })
  })

  it('keeps what else was ticked, also when the option is changed and taken back', () => {
    const tie = tieOf('multiple')
    const response = aResponse(1, { answers: { why: ['Margin', 'Other (please specify)'], text: 'log-in' } })
    const give = (overlays: ReadonlyMap<string, FactOverlay>, option: string | null) => {
      const present = folded(response, overlays.get('response:r1'))
      const [change] = backCode(tie, otherAnswers(tie, [present], overlays), option, { overlays, ...by })
      return change?.after as FactOverlay | null | undefined
    }
    const portal = give(none, 'Portal')
    expect(portal?.fields).toEqual({ 'answer:why': ['Margin', 'Portal'] })
    if (!portal) return
    const support = give(asMap([portal]), 'Support')
    expect(support?.fields).toEqual({ 'answer:why': ['Margin', 'Support'] })
    if (!support) return
    expect(otherAnswers(tie, [folded(response, support)], asMap([support]))[0]?.option).toBe('Support')
    expect(give(asMap([support]), null)).toBeNull()
  })

  it('counts an option once when it was ticked already', () => {
    const tie = tieOf('multiple')
    const response = aResponse(1, {
      answers: { why: ['Margin', 'Other (please specify)'], text: 'thin margin' }
    })
    const [change] = backCode(tie, otherAnswers(tie, [response], none), 'Margin', { overlays: none, ...by })
    const after = change?.after as FactOverlay
    expect(after.fields).toEqual({ 'answer:why': ['Margin'] })
    expect(otherAnswers(tie, [folded(response, after)], asMap([after]))[0]?.option).toBe('Margin')
  })

  it('leaves other edits of the response alone', () => {
    const tie = tieOf('single')
    const response = aResponse(1, { answers: { why: 'Other (please specify)', text: 'log-in' } })
    const edited: FactOverlay = {
      ...{ id: 'response:r1', kind: 'response', recordId: 'r1', fields: { role: 'Sales' } },
      ...{ isDeleted: false, by: 'A', at: '2026-01-01T00:00:00Z' }
    }
    const [given] = backCode(tie, otherAnswers(tie, [response], asMap([edited])), 'Portal', {
      overlays: asMap([edited]),
      ...by
    })
    const after = given?.after as FactOverlay
    expect(after.fields).toEqual({ role: 'Sales', 'answer:why': 'Portal' })
    const present = folded(response, after)
    const [back] = backCode(tie, otherAnswers(tie, [present], asMap([after])), null, {
      overlays: asMap([after]),
      ...by
    })
    expect(back?.after).toMatchObject({ fields: { role: 'Sales' } })
    expect(back?.after).not.toHaveProperty('replaced')
  })

  it('adds an option to the question, once', () => {
    expect(addOption(tieOf('single'), ' Support ')).toMatchObject({
      ok: true,
      value: { option: 'Support', changes: [{ table: 'surveys' }] }
    })
    expect(addOption(tieOf('single'), 'portal')).toEqual({ ok: false, error: 'option-taken' })
    expect(addOption(tieOf('single'), ' ')).toEqual({ ok: false, error: 'option-empty' })
  })
})

describe('words written into the cell of a list', () => {
  const survey = aSurvey({
    questions: [
      aQuestion('why', { kind: 'multiple', options: ['Portal', 'Margin'], text: 'What holds you back?' })
    ]
  })
  const responses = [
    aResponse(1, { answers: { why: ['Margin', 'Other: the log-in'] } }),
    aResponse(2, { answers: { why: ['Portal'] } }),
    aResponse(3, { answers: { why: ['Sonstiges (bitte angeben) – Anmeldung'] } })
  ]
  const bySurvey = new Map([[survey.id, responses]])

  it('are told from options', () => {
    expect(
      [
        'Other: the log-in',
        'Other - price',
        'Otherwise: no',
        'Other (please specify)',
        'Other - please specify',
        'Another: x',
        'Autre : le portail'
      ].map(writtenIn)
    ).toEqual(['the log-in', 'price', null, null, null, null, 'le portail'])
  })

  it('tie the question to itself only where somebody wrote something', () => {
    const [tie, none2] = otherTies([survey], bySurvey)
    expect([tie?.closed.id, tie?.other.id, none2]).toEqual(['why', 'why', undefined])
    expect(otherTies([survey], new Map([[survey.id, responses.slice(1, 2)]]))).toEqual([])
  })

  it('give way to an option; what was ticked beside them stays, and one key takes it back', () => {
    const [tie] = otherTies([survey], bySurvey)
    const answers = otherAnswers(tie!, responses, none)
    expect(answers.map(({ text, option }) => [text, option])).toEqual([
      ['the log-in', null],
      ['Anmeldung', null]
    ])
    const overlays = backCode(tie!, answers, 'Portal', { overlays: none, ...by }).map(
      ({ after }) => after as FactOverlay
    )
    expect(overlays.map(({ fields }) => fields['answer:why'])).toEqual([['Margin', 'Portal'], ['Portal']])
    // Read again with the edits laid over: the words are still those of the file.
    const after = responses.map((response) =>
      folded(
        response,
        overlays.find(({ recordId }) => recordId === response.id)
      )
    )
    const again = otherAnswers(tie!, after, asMap(overlays))
    expect(again.map(({ text, option }) => [text, option])).toEqual([
      ['the log-in', 'Portal'],
      ['Anmeldung', 'Portal']
    ])
    const back = backCode(tie!, again, null, { overlays: asMap(overlays), ...by })
    expect(back.map((one) => one.after)).toEqual([null, null])
  })
})
