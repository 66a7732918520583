import type { CountedKind, Exclusion } from '../../evidence/figure'
import { recordSet, type LazyPositions } from '../../evidence/record-set'
import type { LeftOutRecords } from '../left-out'
import type { RowList } from './row-list'
import { counted, reasonOf } from './verdict'

/** The records of one partner with the verdicts on all records of their table. */
export interface JudgedRows {
  readonly kind: CountedKind
  readonly ids: readonly string[]
  readonly codes: Uint8Array
  /** Positions, those of one partner side by side. */
  readonly rows: Int32Array
  readonly from: number
  readonly to: number
}

type Test = (position: number) => boolean

const nothing: readonly Exclusion[] = []

/**
 * The counted records of one partner. Only how many they are is found at once; thousands of partners are looked at
 * together, and hardly anybody asks which records they are.
 */
export class PartnerRowList implements RowList {
  readonly length: number
  readonly #judged: JudgedRows
  readonly #test: Test | null
  #all: readonly number[] | null = null

  constructor(judged: JudgedRows, test: Test | null = null) {
    const { codes, rows, from, to } = judged
    let length = 0
    for (let at = from; at < to; at++) {
      const position = rows[at] ?? 0
      if (codes[position] === counted && (test === null || test(position))) length++
    }
    this.length = length
    this.#judged = judged
    this.#test = test
  }

  get parts(): readonly (readonly number[])[] {
    return [this.list()]
  }

  list(): readonly number[] {
    return (this.#all ??= this.#find())
  }

  where(_name: string, test: Test): RowList {
    const before = this.#test
    return new PartnerRowList(
      this.#judged,
      before === null ? test : (position) => before(position) && test(position)
    )
  }

  groups(name: string, wordOf: (position: number) => string | null): ReadonlyMap<string, RowList> {
    const words = new Set(this.list().flatMap((position) => wordOf(position) ?? []))
    return new Map(
      Array.from(words, (word) => [word, this.where(name, (position) => wordOf(position) === word)])
    )
  }

  /** In one pass, with the rounding error carried along as in `sumAt`. */
  sum(_name: string, column: Float64Array): number {
    const { codes, rows, from, to } = this.#judged
    const test = this.#test
    let total = 0
    let lost = 0
    for (let at = from; at < to; at++) {
      const position = rows[at] ?? 0
      if (codes[position] !== counted || (test !== null && !test(position))) continue
      const value = column[position] || 0
      const next = total + value
      lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
      total = next
    }
    return total + lost
  }

  each<T>(_name: string, find: (part: readonly number[]) => T): readonly T[] {
    return [find(this.list())]
  }

  #find(): number[] {
    const { codes, rows, from, to } = this.#judged
    const found: number[] = []
    for (let at = from; at < to; at++) {
      const position = rows[at] ?? 0
      if (codes[position] === counted && (this.#test === null || this.#test(position))) found.push(position)
    }
    return found
  }
}

/** The records of one partner that are left out: how many at once, which when somebody asks. */
export class PartnerLeftOut implements LeftOutRecords {
  readonly #judged: JudgedRows
  readonly #count: number
  #exclusions: readonly Exclusion[] | null = null

  constructor(judged: JudgedRows) {
    const { codes, rows, from, to } = judged
    let count = 0
    for (let at = from; at < to; at++) if ((codes[rows[at] ?? 0] ?? 0) > counted) count++
    this.#judged = judged
    this.#count = count
  }

  count(): number {
    return this.#count
  }

  exclusions(): readonly Exclusion[] {
    return (this.#exclusions ??= this.#count === 0 ? nothing : this.#find())
  }

  #find(): Exclusion[] {
    const { kind, ids, codes, rows, from, to } = this.#judged
    const met: number[] = []
    const counts: number[] = []
    for (let at = from; at < to; at++) {
      const code = codes[rows[at] ?? 0] ?? 0
      if (code <= counted) continue
      const known = met.indexOf(code)
      if (known < 0) {
        met.push(code)
        counts.push(1)
      } else counts[known] = (counts[known] ?? 0) + 1
    }
    return met.map((code, at) => ({
      reason: reasonOf(code) ?? '',
      records: recordSet(kind, this.#rowsWith(code, counts[at] ?? 0), (position) => ids[position] ?? '')
    }))
  }

  #rowsWith(code: number, length: number): LazyPositions {
    const { codes, rows, from, to } = this.#judged
    return { length, list: () => Array.from(rows.subarray(from, to)).filter((at) => codes[at] === code) }
  }
}
