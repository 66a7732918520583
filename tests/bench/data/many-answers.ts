import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { PeerMissing } from '../bench'
import { seededRandom } from './random'

const folder = '../shared/data'
const sources: readonly (readonly [file: string, column: string])[] = [
  ['coded_nhs_phase1/text_data.csv', 'feedback'],
  ['coded_nhs_phase1/co_multi_label.csv', 'feedback'],
  ['coded_airline/Tweets.csv', 'text'],
  ...[2, 4, 5, 7].map((set) => [`coded_anes2008/dataset${set}.csv`, 'verbatim'] as const)
]

function realAnswers(): string[] {
  return sources.flatMap(([file, column]) => {
    const path = `${folder}/${file}`
    if (!existsSync(path)) throw new PeerMissing(`${path} is not on this machine`)
    const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
      header: true,
      skipEmptyLines: true
    })
    return data.map((row) => row[column]?.trim() ?? '').filter((text) => text !== '')
  })
}

/**
 * So many answers of public surveys, in an order drawn from a seed. Where there are too few, halves of two of them are
 * put together, so that words stay as frequent as they are.
 */
export function manyAnswers(count: number, seed: number): string[] {
  const random = seededRandom(seed)
  const real = realAnswers()
  const drawn = (): string => real[Math.floor(random() * real.length)] ?? ''
  const all = [...real]
  while (all.length < count) {
    const [first, second] = [drawn().split(' '), drawn().split(' ')]
    all.push([...first.slice(0, first.length / 2), ...second.slice(second.length / 2)].join(' '))
  }
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const held = all[last] ?? ''
    all[last] = all[other] ?? ''
    all[other] = held
  }
  return all.slice(0, count)
}

/** What somebody looks for in these answers. */
export interface SearchQueries {
  /** One to three words of an answer, any of which is to be found. */
  readonly words: readonly (readonly string[])[]
  /** Words as they are typed, letter by letter. */
  readonly typed: readonly string[]
  /** Two or three words that follow one another. */
  readonly phrases: readonly string[]
}

const plainWords = (text: string): string[] => text.toLowerCase().match(/(?<![^\s])[a-z]{3,}(?![^\s])/g) ?? []
const plainPhrase = /(?<![^\s])[a-z]{2,} [a-z]{2,}(?: [a-z]{2,})?(?![^\s])/g

/** Queries drawn from the answers themselves: every one finds something, common words come up often. */
export function drawnQueries(answers: readonly string[], count: number, seed: number): SearchQueries {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const words: string[][] = []
  const typed: string[] = []
  const phrases: string[] = []
  while (words.length < count || typed.length < count || phrases.length < count) {
    const text = pick(answers) ?? ''
    const plain = plainWords(text)
    const chosen = [...new Set([1, 2, 3].slice(0, 1 + Math.floor(random() * 3)).map(() => pick(plain) ?? ''))]
    if (plain.length > 0) words.push(chosen)
    const word = pick(plain)
    if (word !== undefined) for (let end = 1; end <= word.length; end += 1) typed.push(word.slice(0, end))
    const phrase = pick(text.toLowerCase().match(plainPhrase) ?? [])
    if (phrase !== undefined) phrases.push(phrase)
  }
  return { words: words.slice(0, count), typed: typed.slice(0, count), phrases: phrases.slice(0, count) }
}
