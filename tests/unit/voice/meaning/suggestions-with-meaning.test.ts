import { describe, expect, it } from 'vitest'
import { KnownMeanings } from '@shared/domain/voice/meaning/known-meanings'
import { meaningWidth } from '@shared/domain/voice/meaning/meaning-vectors'
import { textKey } from '@shared/domain/voice/meaning/text-key'
import { SuggestionModel } from '@shared/domain/voice/suggest/suggestion-model'
import { suggestionsFor } from '@shared/domain/voice/suggest/suggestions'
import { wordsOfCode } from '@shared/domain/voice/suggest/codebook-match'

/** Two subjects; no answer shares a word with another. */
const slow = [
  'ages waiting',
  'takes forever',
  'weeks pass',
  'sluggish goods',
  'eternal delays',
  'never punctual'
]
const dear = [
  'overpriced stuff',
  'costs explode',
  'cheaper rivals',
  'steep fees',
  'poor margin',
  'pricey list'
]
const texts = [...slow, ...dear]
const codes = [
  { id: 'time', name: 'Delivery', further: '' },
  { id: 'price', name: 'Pricing', further: '' }
]

/** A direction for each subject, with something of its own for each text. */
function meaningsOf(all: readonly string[]): KnownMeanings {
  const values = new Int8Array(all.length * meaningWidth)
  all.forEach((text, row) => {
    const side = slow.includes(text) || text === 'Delivery' ? 0 : 1
    values[row * meaningWidth + side] = 100
    values[row * meaningWidth + 2 + row] = 60
  })
  return new KnownMeanings([{ keys: all.map(textKey), values }])
}

const coded = new Map([0, 1, 2, 6, 7, 8].map((row) => [row, new Set([row < 6 ? 'time' : 'price'])]))

function modelWith(known: KnownMeanings | null): SuggestionModel {
  const model = new SuggestionModel(texts)
  model.setMeanings(known)
  model.setCodes(codes)
  model.learn(coded)
  return model
}

const offered = (model: SuggestionModel, row: number) => suggestionsFor(model, row, () => false)

describe('suggestions from what answers mean', () => {
  const known = meaningsOf([...texts, ...codes.map(wordsOfCode)])

  it('finds a code where no word speaks for it, and says that it is the meaning', () => {
    const [surest] = offered(modelWith(known), 4)
    expect(surest?.codeId).toBe('time')
    expect(surest?.reason.words).toEqual([])
    expect(surest?.reason.meansCode).toBe(true)
    expect(surest?.reason.similar.every(({ row, inMeaning }) => row < 3 && inMeaning)).toBe(true)
    expect(surest?.reason.similar.length).toBeGreaterThan(0)
    expect(offered(modelWith(known), 10)[0]?.codeId).toBe('price')
  })

  it('says nothing there without the meanings, and again nothing once they are taken away', () => {
    expect(offered(modelWith(null), 4)).toEqual([])
    const model = modelWith(known)
    model.setMeanings(null)
    model.setCodes(codes)
    model.learn(coded)
    expect(offered(model, 4)).toEqual([])
    expect([...model.allChances()]).toEqual([...modelWith(null).allChances()])
  })

  it('takes an answer that was not read by its words alone', () => {
    const model = modelWith(meaningsOf(texts.filter((_, row) => row !== 4)))
    expect(offered(model, 4)).toEqual([])
    expect(offered(model, 5)[0]?.codeId).toBe('time')
  })

  it('learns step by step what it learns at once', () => {
    const stepwise = new SuggestionModel(texts)
    stepwise.setMeanings(known)
    stepwise.setCodes(codes)
    const so = new Map<number, Set<string>>()
    for (const [row, given] of coded) {
      so.set(row, given)
      stepwise.learn(so)
      stepwise.allChances()
    }
    const once = [...modelWith(known).allChances()]
    stepwise.allChances().forEach((chance, place) => {
      expect(Math.abs(chance - (once[place] ?? NaN))).toBeLessThan(0.1)
    })
  })
})
