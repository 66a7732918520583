import { describe, expect, it } from 'vitest'
import type { ChecklistAnswer } from '@shared/domain/entities/diagnosis'
import type { AnsweredQuestion, ClientAnswer } from '@shared/domain/diagnosis/checklist'
import { answerChecklists, isContradiction } from '@shared/domain/diagnosis/checklists/answer-checklists'
import { dataAnswer } from '@shared/domain/diagnosis/checklists/data-answers'
import { giveAnswer, writeNote } from '@shared/domain/diagnosis/checklists/edit-answer'
import { checklists, findQuestion } from '@shared/domain/diagnosis/checklists/registry'
import { diagnose } from '@shared/domain/diagnosis/diagnosis'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { ruleFacts, type Given, type GivenFigure } from './rule-facts-builder'

const asked = (id: string) => {
  const question = findQuestion(id)
  if (!question) throw new Error(`no question ${id}`)
  return question
}

const record = (id: string, clientAnswer: ClientAnswer | null, note = ''): ChecklistAnswer => ({
  ...{ id, clientAnswer, note }
})

const diagnosed = (given: Given, answers: readonly ChecklistAnswer[] = []) =>
  diagnose(rules, {
    ...ruleFacts(given),
    settings: new Map(),
    answers: new Map(answers.map((answer) => [answer.id, answer]))
  })

describe('checklists', () => {
  it('are those of the field: five, and three times three', () => {
    const sizes = Object.fromEntries(checklists.map(({ id, questions }) => [id, questions.length]))
    expect(sizes).toMatchObject({ quick: 5, building: 3, underperforming: 3, strategy: 3, dos: 8 })
    const ids = checklists.flatMap(({ questions }) => questions.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, questions } of checklists) {
      for (const question of questions) expect(question.id.startsWith(`${id}:`), question.id).toBe(true)
    }
  })

  it('count a blank neither as “no” nor as “yes”', () => {
    const given = [record('quick:structure', 'no'), record('quick:playbooks', 'partly')]
    const lists = answerChecklists(checklists, new Map(given.map((one) => [one.id, one])), () => ({
      ...{ answer: null, sentence: '', figures: [] }
    }))
    const quick = lists.find(({ checklist }) => checklist.id === 'quick')
    expect(quick).toMatchObject({ fewestBad: 1, mostBad: 5 })
  })

  it('count “yes” as bad where “no” is the good answer', () => {
    const given = [record('symptoms:no-time', 'yes'), record('symptoms:late-partner', 'no')]
    const lists = answerChecklists(checklists, new Map(given.map((one) => [one.id, one])), () => ({
      ...{ answer: null, sentence: '', figures: [] }
    }))
    const symptoms = lists.find(({ checklist }) => checklist.id === 'symptoms')
    expect(symptoms).toMatchObject({ fewestBad: 1, mostBad: 10 })
  })
})

describe('a contradiction', () => {
  const cases: readonly [ClientAnswer | null, ClientAnswer | null, boolean][] = [
    ['yes', 'no', true],
    ['yes', 'partly', true],
    ['partly', 'no', true],
    ['no', 'yes', true],
    ['partly', 'yes', false],
    ['no', 'partly', false],
    ['yes', 'yes', false],
    [null, 'no', false],
    ['yes', null, false]
  ]
  it.each(cases)('client %s, data %s: %s', (client, data, expected) => {
    expect(isContradiction(asked('quick:top-ten'), client, data)).toBe(expected)
  })

  it('turns round where “no” is the good answer', () => {
    expect(isContradiction(asked('symptoms:no-time'), 'no', 'yes')).toBe(true)
    expect(isContradiction(asked('symptoms:no-time'), 'partly', 'no')).toBe(false)
  })

  it('is among the findings', () => {
    const figures = { 'economic-buyer-spoken': { value: 0.5, numerator: 3, denominator: 6 } }
    const { contradictions, checklists: lists } = diagnosed({ figures }, [
      record('underperforming:economic-buyer', 'yes')
    ])
    expect(contradictions).toEqual(['underperforming:economic-buyer'])
    const question = lists
      .flatMap(({ questions }) => questions)
      .find((one: AnsweredQuestion) => one.question.id === 'underperforming:economic-buyer')
    expect(question).toMatchObject({ dataAnswer: 'partly', isContradicted: true })
    expect(question?.dataSentence).toContain('50% (3 of 6)')
  })
})

describe('what the data say', () => {
  const say = (id: string, figures: Readonly<Record<string, GivenFigure>>, more: Given = {}) =>
    dataAnswer(id, ruleFacts({ ...more, figures })).answer

  it('answers who the best ten are from deals of 90 days', () => {
    const windows: (number | null)[] = []
    const facts = ruleFacts({ figures: { 'producing-partner-rate': { value: 0.3, numerator: 11 } } })
    const answer = dataAnswer('quick:top-ten', {
      ...facts,
      figure: (id, windowDays) => {
        windows.push(windowDays)
        return facts.figure(id, windowDays)
      }
    })
    expect(windows).toEqual([90])
    expect(answer).toMatchObject({ answer: 'yes', windowDays: 90 })
    const nobody = { value: null, unknown: { reason: 'no-partner-revenue', missing: 'deals' } }
    expect(say('quick:top-ten', { 'producing-partner-rate': nobody })).toBe('no')
    expect(say('quick:top-ten', { 'producing-partner-rate': null })).toBeNull()
  })

  it('answers whether the sourced share can be reported', () => {
    const share = { 'partner-sourced-pipeline-share': 0.2 }
    expect(say('quick:sourced-share', { ...share, 'source-known-share': 0.96 })).toBe('yes')
    expect(say('quick:sourced-share', { ...share, 'source-known-share': 0.9 })).toBe('partly')
    const none = { value: null, unknown: { reason: 'no-attribution', missing: 'attribution' } }
    expect(say('quick:sourced-share', { 'partner-sourced-pipeline-share': none })).toBe('no')
    expect(say('quick:sourced-share', { 'partner-sourced-pipeline-share': null })).toBeNull()
  })

  it('says nothing where the limit lies inside the interval', () => {
    expect(say('underperforming:leads', { 'active-lead-rate': [0.4, 0.31, 0.5] })).toBe('yes')
    expect(say('underperforming:leads', { 'active-lead-rate': [0.2, 0.1, 0.29] })).toBe('no')
    expect(say('underperforming:leads', { 'active-lead-rate': [0.3, 0.2, 0.4] })).toBeNull()
  })

  it('takes no proposition here for no answer, and a roster without tiers for no structure', () => {
    const work = (value: number): Given => ({
      work: { 'tier-one-propositions': [value, 6], 'partners-with-tier': [value, 6] }
    })
    expect(say('quick:value-proposition', {}, work(0))).toBeNull()
    expect(say('quick:value-proposition', {}, work(2))).toBe('partly')
    expect(say('quick:value-proposition', {}, work(6))).toBe('yes')
    expect(say('quick:structure', {}, work(0))).toBe('no')
    expect(say('quick:structure', {}, work(6))).toBeNull()
  })

  it('fills in for a blank answer, and the client’s own answer counts before it', () => {
    const figures = { 'producing-partner-rate': { value: 0.3, numerator: 11, denominator: 35 } }
    const finding = (answers: readonly ChecklistAnswer[]) =>
      diagnosed({ figures }, answers).findings.find(({ ruleId }) => ruleId === 'R26')
    expect(finding([])).toMatchObject({ outcome: 'clear', sentence: 'The data say otherwise.' })
    expect(finding([record('quick:top-ten', 'no')])).toMatchObject({
      outcome: 'fires',
      sentence: 'The client’s answer bears it out.'
    })
  })
})

describe('an answer', () => {
  const question = asked('quick:playbooks')

  it('is written once, and taken away when nothing is left of it', () => {
    expect(giveAnswer(question, null, 'no')).toMatchObject({
      label: { code: 'diagnosis.answer-given', params: { question: question.text, answer: 'no' } },
      changes: [{ table: 'checklistAnswers', before: null, after: { clientAnswer: 'no', note: '' } }]
    })
    expect(giveAnswer(question, record(question.id, 'no'), 'no')).toBeNull()
    expect(giveAnswer(question, null, null)).toBeNull()
    expect(giveAnswer(question, record(question.id, 'no'), null)?.changes).toMatchObject([{ after: null }])
    expect(giveAnswer(question, record(question.id, 'no', 'seen'), null)?.changes).toMatchObject([
      { after: { clientAnswer: null, note: 'seen' } }
    ])
  })

  it('keeps its note beside it', () => {
    expect(writeNote(question, record(question.id, 'yes'), 'Two pages, 2024')?.changes).toMatchObject([
      { after: { clientAnswer: 'yes', note: 'Two pages, 2024' } }
    ])
    expect(writeNote(question, null, '')).toBeNull()
  })
})

describe('claims of the field', () => {
  it('stand beside the client’s own figures, or say why there is none', () => {
    const { claims } = diagnosed({ figures: { 'no-revenue-first-year': 0.4 } })
    expect(claims.map(({ claim }) => claim.id)).toEqual(
      Array.from({ length: 11 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`)
    )
    const own = claims.find(({ claim }) => claim.id === 'C08')
    expect(own?.figures).toMatchObject([{ metricId: 'no-revenue-first-year', value: 0.4 }])
    for (const { claim } of claims) {
      const hasOwn = claim.reads.length > 0 || claim.work !== undefined
      expect(hasOwn || claim.noFigure !== undefined, claim.id).toBe(true)
      expect(claim.source, claim.id).not.toBe('')
    }
  })
})
