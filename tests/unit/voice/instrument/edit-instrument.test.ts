import { describe, expect, it } from 'vitest'
import { askedQuestions, waveSurveyId } from '@shared/domain/voice/instrument/asked-questions'
import { defectOf, moved, ownQuestion, withAskedKind } from '@shared/domain/voice/instrument/edit-instrument'

const question = (id: string) => ({ ...ownQuestion(id), text: `Question ${id}` })
const three = [question('a'), question('b'), question('c')]

describe('editing an instrument', () => {
  it('moves a question by one place and stops at the ends', () => {
    expect(moved(three, 'b', -1).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    expect(moved(three, 'b', 1).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
    expect(moved(three, 'a', -1)).toBe(three)
    expect(moved(three, 'c', 1)).toBe(three)
  })

  it('gives a rating its scale and takes options from what has none', () => {
    const several = { ...question('a'), kind: 'multiple' as const, options: ['x', 'y'], hasOther: true }
    expect(withAskedKind(several, 'rating')).toMatchObject({ scale: { low: 1, high: 5 }, options: [] })
    expect(withAskedKind(several, 'ranking')).toMatchObject({ options: ['x', 'y'], hasOther: false })
  })

  it('says why a question cannot be printed', () => {
    expect(defectOf(ownQuestion('a'))).toBe('no-text')
    const single = withAskedKind(question('a'), 'single')
    expect(defectOf({ ...single, options: ['yes'] })).toBe('too-few-options')
    expect(defectOf({ ...single, options: ['Yes', 'yes '] })).toBe('same-option-twice')
    const rating = withAskedKind(question('a'), 'rating')
    expect(defectOf({ ...rating, scale: { low: 5, high: 1 } })).toBe('bad-scale')
    expect(defectOf(rating)).toBeNull()
  })
})

describe('the questions of a wave', () => {
  it('rates several things on one scale as a grid with a line for each', () => {
    const grid = { ...question('g'), kind: 'rating' as const, scale: { low: 1, high: 7 } }
    const asked = askedQuestions({ questions: [{ ...grid, options: ['Portal', 'Leads'] }, grid] })
    expect(
      asked.map(({ id, kind, scale, group }) => [id, kind, scale?.high, group?.kind, group?.item])
    ).toEqual([
      ['g.1', 'rating', 7, 'grid', 'Portal'],
      ['g.2', 'rating', 7, 'grid', 'Leads'],
      ['g', 'rating', 7, undefined, undefined]
    ])
    expect(defectOf({ ...grid, options: ['Portal', 'portal '] })).toBe('same-option-twice')
    expect(defectOf({ ...grid, options: ['Portal'] })).toBeNull()
  })

  it('ties “Other” to its closed question and the lines of a ranking together', () => {
    const asked = askedQuestions({
      questions: [
        { ...question('m'), kind: 'multiple', options: ['A', 'B'], hasOther: true },
        { ...question('r'), kind: 'ranking', options: ['Margin', 'Leads'] }
      ]
    })
    expect(asked.map(({ code, kind, otherOf, group }) => [code, kind, otherOf, group?.item])).toEqual([
      ['Q1', 'multiple', undefined, undefined],
      ['Q2', 'open', 'm', undefined],
      ['Q3', 'ranking', undefined, 'Margin'],
      ['Q4', 'ranking', undefined, 'Leads']
    ])
    expect(asked[0]!.options).toEqual(['A', 'B', 'Other (please specify)'])
    expect(asked[2]!.scale).toEqual({ low: 1, high: 2 })
  })

  it('is another wave in another year, and the same one however it is spelt', () => {
    const id = (wave: string) => waveSurveyId({ id: 'i', wave })
    expect(id('2026')).not.toBe(id('2027'))
    expect(id('Spring 2026')).toBe(id(' spring 2026'))
  })
})
