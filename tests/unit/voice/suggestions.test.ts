import { describe, expect, it } from 'vitest'
import { SuggestionModel } from '@shared/domain/voice/suggest/suggestion-model'
import { CodedRowsLedger } from '@shared/domain/voice/suggest/coded-rows'
import { fewestForLearning } from '@shared/domain/voice/suggest/suggest-protocol'
import { suggestionsFor, thresholdFor } from '@shared/domain/voice/suggest/suggestions'
import type { Coding } from '@shared/domain/entities/voice'
import { answerKey } from '@shared/domain/voice/answer'
import type { CodingsByAnswer } from '@shared/domain/voice/answer-filter'
import { answersTo, aCoding } from './voice-builders'

const portal = ['the portal is slow', 'portal login fails every day', 'slow portal and no single login']
const money = [
  'claims are paid late',
  'late payment of marketing claims',
  'we wait months to be paid for claims'
]
const texts = [...portal, ...money, 'login to the portal is slow again', 'claims paid much too late']
const codes = [
  { id: 'p', name: 'Portal', further: 'Login and speed of the portal' },
  { id: 'm', name: 'Slow claims payment', further: '' }
]
const coded = new Map([
  ...portal.map((_, row) => [row, new Set(['p'])] as const),
  ...money.map((_, place) => [place + portal.length, new Set(['m'])] as const)
])

function learnt(order = coded): SuggestionModel {
  const model = new SuggestionModel(texts)
  model.setCodes(codes)
  model.learn(order)
  return model
}

const idsOf = (model: SuggestionModel, row: number): string[] =>
  suggestionsFor(model, row, () => false).map(({ codeId }) => codeId)

describe('SuggestionModel', () => {
  it('suggests by the words of the codebook before anything is coded', () => {
    const model = learnt(new Map())
    expect(idsOf(model, 6)[0]).toBe('p')
  })

  it('suggests what similar answers were coded with, and says why', () => {
    const model = learnt()
    const [first] = suggestionsFor(model, 7, () => false)
    expect(first?.codeId).toBe('m')
    expect(first?.reason.words.length).toBeGreaterThan(0)
    expect(first?.reason.similar.map(({ row }) => row)).toContain(3)
  })

  it('says no word that most answers have, and suggests nothing where there is no other', () => {
    const common = [
      'the portal is slow',
      'the portal again',
      'the claims are late',
      'the training',
      'the the'
    ]
    const model = new SuggestionModel(common)
    model.setCodes(codes)
    model.learn(new Map([0, 1, 2].map((row) => [row, new Set(['p', 'm'])] as const)))
    expect(model.weightOf(model.index.names.indexOf('the'), 'p')).toBeGreaterThan(0)
    expect(suggestionsFor(model, 4, () => false)).toEqual([])
  })

  it('says a word like “nothing” where few answers have it', () => {
    const few = [...texts, ...texts, ...texts, ...texts, 'nothing', 'nothing at all', 'nothing here']
    const model = new SuggestionModel(few)
    model.setCodes([...codes, { id: 'n', name: 'No comment', further: '' }])
    model.learn(new Map([...coded, [32, new Set(['n'])], [33, new Set(['n'])]]))
    const [first] = suggestionsFor(model, 34, () => false)
    expect(first).toMatchObject({ codeId: 'n', reason: { words: ['nothing'] } })
  })

  it('knows how sure it is only when enough is coded', () => {
    expect(learnt().isCalibrated).toBe(false)
    const many = [...texts, ...texts]
    const more = new SuggestionModel(many)
    more.setCodes(codes)
    more.learn(new Map(many.slice(0, fewestForLearning).map((_, row) => [row, new Set(['p'])] as const)))
    expect(more.isCalibrated).toBe(true)
    more.learn(coded)
    expect(more.isCalibrated).toBe(false)
  })

  it('leaves out what was turned down', () => {
    expect(suggestionsFor(learnt(), 7, (codeId) => codeId === 'm').map(({ codeId }) => codeId)).not.toContain(
      'm'
    )
  })

  it('says the same after learning bit by bit, and when asked twice', () => {
    const stepwise = new SuggestionModel(texts)
    stepwise.setCodes(codes)
    for (let count = 1; count <= coded.size; count += 1) stepwise.learn(new Map([...coded].slice(0, count)))
    const once = learnt()
    for (const row of [6, 7]) {
      expect(idsOf(stepwise, row)).toEqual(idsOf(once, row))
      stepwise.chances(row).forEach((chance, place) => {
        expect(chance).toBeCloseTo(once.chances(row)[place] ?? NaN, 1)
      })
    }
    expect([...learnt().chances(6)]).toEqual([...once.chances(6)])
  })

  it('forgets a coding that was taken back', () => {
    const model = learnt()
    model.learn(new Map())
    const never = learnt(new Map()).chances(7)
    model.chances(7).forEach((chance, place) => expect(chance).toBeCloseTo(never[place] ?? NaN, 2))
  })
})

describe('thresholdFor', () => {
  const judged = (right: number, wrong: number, chance: number) =>
    Array.from({ length: right + wrong }, (_, place) => ({ chance, isGiven: place < right }))

  it('promises nothing on few judgements', () => {
    expect(thresholdFor(judged(10, 0, 0.95), 0.9)).toBeNull()
  })

  it('finds from which chance on suggestions were right as often as asked', () => {
    const all = [...judged(38, 2, 0.9), ...judged(5, 30, 0.4)]
    expect(thresholdFor(all, 0.9)?.chance).toBe(0.9)
  })
})

describe('CodedRowsLedger', () => {
  const { answers } = answersTo(['a', 'b', 'c'])
  const places = new Map(answers.map(({ key }, place) => [key, place]))
  const byAnswer = (...codings: readonly Coding[]): CodingsByAnswer => {
    const groups = new Map<string, Coding[]>()
    for (const coding of codings) {
      const key = answerKey(coding.responseId, coding.questionId)
      groups.set(key, [...(groups.get(key) ?? []), coding])
    }
    return groups
  }
  const second = aCoding('k1', { responseId: 'r2', codeId: 'x', at: '2026-09-30T11:00:00Z' })
  const first = aCoding('k2', { responseId: 'r1', codeId: 'y', at: '2026-09-30T10:00:00Z' })
  const foreign = aCoding('k3', { responseId: 'r3', codeId: 'x', coder: 'Somebody else' })

  it('learns from one’s own codings in their order and never from another coder’s', () => {
    const ledger = new CodedRowsLedger(places, 'M. Okafor')
    expect(ledger.follow(byAnswer(second, first, foreign))).toEqual([
      [0, ['y']],
      [1, ['x']]
    ])
  })

  it('says the same after following changes as when it sees all for the first time', () => {
    const ledger = new CodedRowsLedger(places, 'M. Okafor')
    const later = aCoding('k4', { responseId: 'r1', codeId: 'z', at: '2026-09-30T12:00:00Z' })
    const third = aCoding('k5', { responseId: 'r3', codeId: 'z', at: '2026-09-30T09:00:00Z' })
    ledger.follow(byAnswer(first, second))
    expect(ledger.follow(byAnswer(first, later, second, third))).toEqual([
      [2, ['z']],
      [0, ['y', 'z']],
      [1, ['x']]
    ])
    expect(ledger.follow(byAnswer(later, second))).toEqual([
      [1, ['x']],
      [0, ['z']]
    ])
    expect(ledger.follow(byAnswer())).toEqual([])
  })
})
