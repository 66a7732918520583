import { describe, expect, it } from 'vitest'
import { likenessOfMeanings, meaningWidth } from '@shared/domain/voice/meaning/meaning-vectors'
import { loadSentenceModel } from '../../helpers/sentence-model'

const sentences = [
  'Your delivery times are far too long',
  'It takes much too long until goods are delivered',
  'We would like more training for our sales staff',
  'Please offer courses to our salespeople'
]

describe('the language model that ships with the app', () => {
  it('finds sentences alike that mean the same in other words', async () => {
    const model = await loadSentenceModel()
    const points = await model.embed(sentences)
    expect(points).toHaveLength(sentences.length * meaningWidth)
    const point = (place: number): Float32Array =>
      points.subarray(place * meaningWidth, (place + 1) * meaningWidth)
    const like = (one: number, other: number): number => likenessOfMeanings(point(one), point(other))
    const strangers = Math.max(like(0, 2), like(0, 3), like(1, 2), like(1, 3))
    expect(like(0, 1)).toBeGreaterThan(strangers)
    expect(like(2, 3)).toBeGreaterThan(strangers)
    // The same alone as among others, and nothing at all is no failure.
    const alone = await model.embed([sentences[3] ?? ''])
    expect(likenessOfMeanings(alone, point(3))).toBeGreaterThan(0.9999)
    await expect(model.embed([''])).resolves.toHaveLength(meaningWidth)
  })
})
