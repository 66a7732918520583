import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchAmong } from '@shared/domain/importing/matching/index-cache'
import { likenessKey } from '@shared/domain/importing/matching/likeness-key'
import { NameIndex } from '@shared/domain/importing/matching/name-index'
import { inventedCompanies } from '../../../helpers/labelled-names'

const names = [
  'Kestrel Cloud GmbH',
  'Fjordnett AS',
  'Orbis Réseaux',
  'Kestrel Marine',
  'Northgate IT',
  'Kestrel Cloud Ltd'
]
const keys = names.map((name) => likenessKey('partner', name))
/** Few words and a running number: what exports with names made unreadable look like. */
const numberedCompanies = (count: number): string[] => {
  const words = inventedCompanies(400).map((name) => likenessKey('account', name))
  return Array.from({ length: count }, (_, at) => `${words[at % words.length] ?? ''} ${10_000 + at}`)
}
const anyName = fc.stringMatching(/^[a-e]{1,5}( [a-e]{1,5}){0,2}$/)

describe('names that look alike', () => {
  it('come best first, and unlike ones not at all', () => {
    const index = new NameIndex(keys)
    expect(index.find('kestrel clouds').map((found) => names[found.index])).toEqual([
      'Kestrel Cloud GmbH',
      'Kestrel Cloud Ltd'
    ])
    expect(index.find('silvania informatica')).toEqual([])
  })

  it('score 1 when they are the same', () => {
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 1, maxLength: 30 }), fc.nat(), (list, which) => {
        const at = which % list.length
        const found = new NameIndex(list).find(list[at]!, 0.5, list.length)
        expect(found.find(({ index }) => index === at)?.score).toBeCloseTo(1, 9)
      })
    )
  })

  it('are alike in both directions', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyName, { minLength: 2, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (list, a, b) => {
          const [left, right] = [a % list.length, b % list.length]
          const index = new NameIndex(list)
          const scoreOf = (from: number, to: number): number | undefined =>
            index.find(list[from]!, 0.05, list.length).find((found) => found.index === to)?.score
          expect(scoreOf(left, right) ?? 0).toBeCloseTo(scoreOf(right, left) ?? 0, 9)
        }
      )
    )
  })

  it('are all found: leaving common pieces out loses none that reaches the threshold', () => {
    const vectorOf = (name: string): Map<string, number> => {
      const counts = new Map<string, number>()
      const padded = ` ${name} `
      for (let at = 0; at + 3 <= padded.length; at++) {
        const piece = padded.slice(at, at + 3)
        counts.set(piece, (counts.get(piece) ?? 0) + 1)
      }
      return counts
    }
    fc.assert(
      fc.property(
        fc.uniqueArray(anyName, { minLength: 1, maxLength: 25 }),
        anyName,
        fc.double({ min: 0.2, max: 0.95, noNaN: true }),
        (list, asked, threshold) => {
          const vectors = list.map(vectorOf)
          const rarity = (piece: string): number => {
            const bearers = vectors.filter((vector) => vector.has(piece)).length
            return Math.log(1 + list.length / Math.max(1, bearers))
          }
          const weighted = (counts: Map<string, number>) =>
            new Map([...counts].map(([piece, n]) => [piece, n * rarity(piece)]))
          const length = (vector: Map<string, number>) => Math.hypot(...vector.values())
          const query = weighted(vectorOf(asked))
          const expected = vectors.flatMap((vector, index) => {
            const own = weighted(vector)
            const dot = [...query].reduce((sum, [piece, weight]) => sum + weight * (own.get(piece) ?? 0), 0)
            const score = dot / (length(query) * length(own))
            return score > threshold + 1e-6 ? [index] : []
          })
          const found = new NameIndex(list).find(asked, threshold, list.length).map(({ index }) => index)
          expect(found).toEqual(expect.arrayContaining(expected))
        }
      )
    )
  })

  it('are the same ones in long lists, where most names share a word', () => {
    const long = inventedCompanies(2100).flatMap((name) =>
      ['Customer', 'Client', 'Account'].map((word) => `${word} ${name}`)
    )
    const list = long.map((name) => likenessKey('account', name))
    const index = new NameIndex(list)
    for (const key of list.filter((_, at) => at % 300 === 0)) {
      const asked = key.replace('r', '')
      const all = index.find(asked, 0.05, list.length).filter(({ score }) => score >= 0.72)
      const found = index.find(asked, 0.72, list.length)
      expect(found.map(({ index: at }) => at).sort()).toEqual(all.map(({ index: at }) => at).sort())
      found.forEach(({ score }, at) => expect(score).toBeCloseTo(all[at]!.score, 6))
    }
  })

  it('do not share a number because they share its digits', () => {
    const others = Array.from({ length: 40 }, (_, at) => `Customer ${12400 + at}`)
    const list = ['Customer 12345', 'Customer 0012347', 'C12345', '3M Deutschland', ...others]
    const index = new NameIndex(list.map((name) => likenessKey('account', name)))
    const found = (name: string) => index.find(likenessKey('account', name)).map(({ index: at }) => list[at])
    expect(found('Customer 12345')).toEqual(['Customer 12345'])
    expect(found('Customer 12347')).toEqual(['Customer 0012347'])
    expect(found('Customer 12346')).toEqual([])
    expect(found('C12346')).toEqual([])
    expect(found('3M Deutschlnd')).toEqual(['3M Deutschland'])
  })

  it('are found in time that grows with the list: names walked through per question stay few', () => {
    const scoredPerQuestion = (count: number): number => {
      const list = numberedCompanies(count)
      const index = new NameIndex(list)
      const asked = list.filter((_, at) => at % (count / 100) === 0)
      const before = index.scored
      for (const key of asked) index.find(key, 0.72, 8)
      return (index.scored - before) / asked.length
    }
    const [few, many] = [scoredPerQuestion(2_000), scoredPerQuestion(16_000)]
    // Eight times the names; the pairs among them would be 64 times as many.
    expect(many).toBeLessThan(2 * few + 10)
  })

  it('are found again from memory', () => {
    const first = searchAmong(keys)('kestrel clouds', 0.5, 3)
    expect(searchAmong([...keys])('kestrel clouds', 0.5, 3)).toBe(first)
  })

  it('read people in any order and without titles', () => {
    expect(likenessKey('person', 'Dr. Meyer, Anna')).toBe(likenessKey('person', 'Anna Meyer'))
    expect(likenessKey('partner', 'Intl Paper Hldgs')).toBe(
      likenessKey('partner', 'International Paper Holdings')
    )
  })
})
