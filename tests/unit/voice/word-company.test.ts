import { describe, expect, it } from 'vitest'
import { seededRandom } from '@shared/domain/stats/random'
import { KnownMeanings } from '@shared/domain/voice/meaning/known-meanings'
import { meaningWidth } from '@shared/domain/voice/meaning/meaning-vectors'
import { textKey } from '@shared/domain/voice/meaning/text-key'
import { findingCompanions } from '@shared/domain/voice/suggest/companions'
import { atOnce } from '@shared/domain/voice/suggest/in-steps'
import { seenFromMainDirections } from '@shared/domain/voice/suggest/main-directions'
import { MeaningPoints } from '@shared/domain/voice/suggest/meaning-points'
import type { SparseRows } from '@shared/domain/voice/suggest/sparse-rows'
import { readingTexts, SuggestionModel } from '@shared/domain/voice/suggest/suggestion-model'
import { WordCompanyBuilder, type WordCompany } from '@shared/domain/voice/suggest/word-company'

/** All values of a square table, line by line. */
const linesOf = ({ count, starts, columns, values }: SparseRows): number[][] =>
  Array.from({ length: count }, (_, row) => {
    const line = new Array<number>(count).fill(0)
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place += 1)
      line[columns[place] ?? 0] = values[place] ?? 0
    return line
  })

function tableOf(lines: readonly (readonly number[])[]): SparseRows {
  const count = lines.length
  return {
    ...{ count, columnCount: count },
    starts: Int32Array.from({ length: count + 1 }, (_, row) => row * count),
    columns: Int32Array.from({ length: count * count }, (_, place) => place % count),
    values: Float32Array.from(lines.flat())
  }
}

const companionsOf = (answers: readonly (readonly number[])[], wordCount: number): number[][] =>
  linesOf(
    atOnce(
      findingCompanions(
        answers.map((words) => Int32Array.from(words)),
        wordCount
      )
    )
  )

/** Words of one subject, of another and of none; no two have a stem in common. */
const wordsNamed = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${name}${'abcdefghij'[place % 10]}${Math.floor(place / 10)}q`)
const subjects = [wordsNamed('slow', 90), wordsNamed('dear', 90)] as const
const anybodys = wordsNamed('any', 10)

/** Answers on the two subjects in turn, three of many words of the subject in each, between words that anybody says. */
function answersDrawn(count: number): string[] {
  const random = seededRandom(5)
  const oneOf = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? ''
  return Array.from({ length: count }, (_, row) => {
    const own = subjects[row % 2 === 0 ? 0 : 1]
    return [oneOf(own), oneOf(anybodys), oneOf(own), oneOf(own), oneOf(anybodys)].join(' ')
  })
}

function companyOf(texts: readonly string[]): WordCompany | null {
  const builder = new WordCompanyBuilder()
  for (const text of texts) builder.add(text.split(' '))
  return atOnce(builder.finish())
}

describe('words that stand together', () => {
  it('counts how much more often than by chance, and the same both ways', () => {
    const lines = companionsOf(
      [
        [0, 1],
        [0, 1],
        [2, 3],
        [1, 2]
      ],
      4
    )
    // Of eight mentions in pairs word 0 has two, both with word 1, which has three.
    expect(lines[0]?.[1]).toBeCloseTo(Math.log((2 * 8) / (2 * 3)), 6)
    expect(lines[2]?.[3]).toBeCloseTo(Math.log((1 * 8) / (2 * 1)), 6)
    lines.forEach((line, row) => line.forEach((value, place) => expect(value).toBe(lines[place]?.[row])))
  })

  it('leaves out pairs no more frequent than by chance, words that are far apart and a word with itself', () => {
    expect(companionsOf([[0, 0]], 1)).toEqual([[0]])
    const apart = companionsOf([[0, -1, -1, -1, -1, 1, 2]], 3)
    expect(apart[0]?.[1]).toBeGreaterThan(0)
    expect(apart[0]?.[2]).toBe(0)
    const often = [0, 1, 2].flatMap(() => [
      [0, 1],
      [1, 2]
    ])
    expect(companionsOf([...often, [0, 2]], 3)[0]?.[2]).toBe(0)
  })
})

describe('main directions', () => {
  const lines = [
    [4, 3, 0, 0],
    [3, 4, 0, 0],
    [0, 0, 2, 1.5],
    [0, 0, 1.5, 2]
  ]

  it('keep what lies in the strongest ones, the same each time', () => {
    const seen = atOnce(seenFromMainDirections(tableOf(lines), 2))
    expect([...atOnce(seenFromMainDirections(tableOf(lines), 2))]).toEqual([...seen])
    const dot = (one: number, other: number): number =>
      [0, 1].reduce((sum, place) => sum + (seen[one * 2 + place] ?? 0) * (seen[other * 2 + place] ?? 0), 0)
    // Directions (1, 1, 0, 0) with 7 and (0, 0, 1, 1) with 3.5: each half of the square.
    expect(dot(0, 0)).toBeCloseTo(24.5, 1)
    expect(dot(0, 1)).toBeCloseTo(24.5, 1)
    expect(dot(2, 3)).toBeCloseTo(6.125, 1)
    expect(dot(0, 2)).toBeCloseTo(0, 1)
  })

  it('are nothing where a table has fewer than asked for', () => {
    const seen = atOnce(
      seenFromMainDirections(
        tableOf([
          [1, 1],
          [1, 1]
        ]),
        4
      )
    )
    expect(seen.every(Number.isFinite)).toBe(true)
    const lengths = [0, 1].map((row) =>
      seen.subarray(row * 4, row * 4 + 4).reduce((sum, one) => sum + one * one, 0)
    )
    for (const length of lengths) expect(length).toBeCloseTo(2, 4)
  })
})

describe('the company of words', () => {
  const texts = answersDrawn(600)

  it('makes answers alike that share no word, and codes by the words of their names', () => {
    const company = companyOf(texts)
    if (!company) throw new Error('enough answers were given')
    const points = new MeaningPoints(company.answers)
    const fresh = [`${subjects[0][3]} ${subjects[0][44]}`, `${subjects[1][8]} ${subjects[1][71]}`, 'unheard']
    points.setCodes(company.of(fresh.map((text) => text.split(' '))))
    const likeness = (code: number, side: number): number => {
      const rows = texts.flatMap((_, row) => (row % 2 === side ? [row] : []))
      return rows.reduce((sum, row) => sum + points.between(row, texts.length + code), 0) / rows.length
    }
    expect(likeness(0, 0)).toBeGreaterThan(0.2)
    expect(likeness(0, 1)).toBeLessThan(-0.2)
    expect(likeness(1, 1)).toBeGreaterThan(0.2)
    expect(likeness(2, 0)).toBe(0)
  })

  it('is not told by few answers, nor by few words', () => {
    expect(companyOf(texts.slice(0, 299))).toBeNull()
    expect(companyOf(texts.map((_, row) => anybodys[row % anybodys.length] ?? ''))).toBeNull()
  })
})

describe('suggestions by the company of words', () => {
  const texts = answersDrawn(600)
  const read = atOnce(readingTexts(texts))
  const codes = ['first', 'second'].map((id) => ({ id, name: id, further: '' }))
  const coded = new Map(
    Array.from({ length: 12 }, (_, row) => [row, new Set([row % 2 === 0 ? 'first' : 'second'])])
  )

  function taught(model: SuggestionModel): SuggestionModel {
    model.setCodes(codes)
    model.learn(coded)
    return model
  }

  const rightAmong = (model: SuggestionModel): number =>
    texts.filter((_, row) => {
      const [first = 0, second = 0] = model.chances(row)
      return row >= coded.size && first > second === (row % 2 === 0)
    }).length /
    (texts.length - coded.size)

  it('are right where few words were coded yet', () => {
    const plain = rightAmong(taught(new SuggestionModel({ ...read, company: null })))
    const withCompany = rightAmong(taught(new SuggestionModel(read)))
    expect(withCompany).toBeGreaterThan(0.95)
    expect(withCompany).toBeGreaterThan(plain + 0.1)
  })

  it('are the same for one answer and for all, and when meanings came and went', () => {
    const model = taught(new SuggestionModel(read))
    const all = [...model.allChances()]
    texts.forEach((_, row) =>
      model.chances(row).forEach((chance, code) => {
        expect(Math.abs(chance - (all[row * codes.length + code] ?? NaN))).toBeLessThan(1e-4)
      })
    )
    expect(model.readsMeaning).toBe(false)
    model.setMeanings(new KnownMeanings())
    expect(model.readsMeaning).toBe(true)
    taught(model)
    model.setMeanings(null)
    expect([...taught(model).allChances()]).toEqual(all)
  })

  it('help answers that were not read where others were', () => {
    const values = Int8Array.from({ length: coded.size * meaningWidth }, (_, number) => (number % 7) - 3)
    const known = new KnownMeanings([{ keys: texts.slice(0, coded.size).map(textKey), values }])
    const model = new SuggestionModel(read)
    model.setMeanings(known)
    expect(rightAmong(taught(model))).toBeGreaterThan(0.95)
    const all = model.allChances()
    for (const row of [0, 1, 100, 599])
      model.chances(row).forEach((chance, code) => {
        expect(Math.abs(chance - (all[row * codes.length + code] ?? NaN))).toBeLessThan(1e-4)
      })
  })

  it('never say that the meaning was read', () => {
    const model = taught(new SuggestionModel(read))
    expect(model.meaningOfCode(20, 'first')).toBe(0)
    for (const neighbour of model.neighboursOf(20)) {
      const { words, meaning } = model.likenessOf(20, neighbour)
      expect(meaning).toBe(0)
      expect(words).toBeGreaterThanOrEqual(-1e-6)
      expect(words).toBeLessThanOrEqual(1 + 1e-6)
    }
  })
})
