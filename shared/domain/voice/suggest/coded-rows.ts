import type { Code, Coding } from '../../entities/voice'
import { noCodings, type CodingsByAnswer } from '../answer-filter'
import type { CodeWords } from './codebook-match'
import type { CodedRows } from './suggest-protocol'

/** Learning from more than this slows the desk and changes little: the answers coded last count. */
const mostLearntFrom = 1_500

/** The codes that may be suggested, with the words that say what they mean. */
export function suggestibleCodes(codes: readonly Code[]): CodeWords[] {
  return codes
    .filter((code) => !code.isRetired)
    .map(({ id, name, definition, include, example }) => ({
      id,
      name,
      further: [definition, include, example].filter((text) => text !== '').join(' ')
    }))
}

/** An answer's place with the codes it got, in the order in which it got them, and when it got the first. */
interface CodedAnswer {
  readonly key: string
  readonly row: number
  readonly codeIds: readonly string[]
  readonly first: Coding
}

const earlierFirst = (a: Coding, b: Coding): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1

/**
 * What the model learns from: this coder's own codings and imported ones, answers in the order in which they were
 * coded. Another coder's are left out, or a blind second coding would not be blind. Follows what changed: one more
 * coding among 10,000 costs what one costs. Belongs to one list of answers and one coder.
 */
export class CodedRowsLedger {
  readonly #places: ReadonlyMap<string, number>
  readonly #coder: string
  #seen: CodingsByAnswer = noCodings
  #ordered: readonly CodedAnswer[] = []

  constructor(places: ReadonlyMap<string, number>, coder: string) {
    this.#places = places
    this.#coder = coder
  }

  /** The rows once these are all codings; lists of an answer that did not change must be the same object. */
  follow(codings: CodingsByAnswer): CodedRows {
    const touched = new Set<string>()
    for (const [key, given] of codings) if (this.#seen.get(key) !== given) touched.add(key)
    for (const key of this.#seen.keys()) if (!codings.has(key)) touched.add(key)
    this.#seen = codings
    if (touched.size > 0) {
      const others = this.#ordered.filter(({ key }) => !touched.has(key))
      const anew = [...touched].flatMap((key) => this.#codedAnswer(key, codings.get(key) ?? []))
      this.#ordered = [...others, ...anew].sort((a, b) => earlierFirst(a.first, b.first))
    }
    return this.#ordered.slice(-mostLearntFrom).map(({ row, codeIds }) => [row, codeIds] as const)
  }

  #codedAnswer(key: string, given: readonly Coding[]): CodedAnswer[] {
    const row = this.#places.get(key)
    const own = given
      .filter(({ coder, source }) => coder === this.#coder || source === 'import')
      .sort(earlierFirst)
    const [first] = own
    if (row === undefined || !first) return []
    return [{ key, row, first, codeIds: [...new Set(own.map(({ codeId }) => codeId))] }]
  }
}
