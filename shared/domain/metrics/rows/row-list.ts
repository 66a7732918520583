import { carriedSumAt, joinSums, rounded } from '../../values/carried-sum'
import type { KeptParts } from '../recall/kept-parts'

/** Where what follows from a list is kept, and under which name. */
interface KeptAs {
  readonly parts: KeptParts
  readonly key: string
}

const nobody: readonly number[] = []

/** Filled for one part after the other, so that what is kept of each is made as long as it is. */
let spare: number[] = []

function passing(positions: readonly number[], test: (position: number) => boolean): readonly number[] {
  // A test that looks through a list itself fills one of its own.
  const found = spare
  spare = []
  let count = 0
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at] ?? -1
    if (test(position)) found[count++] = position
  }
  spare = found
  return found.slice(0, count)
}

function grouped(
  positions: readonly number[],
  wordOf: (position: number) => string | null
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at] ?? -1
    const word = wordOf(position)
    if (word === null) continue
    const group = groups.get(word)
    if (group) group.push(position)
    else groups.set(word, [position])
  }
  return groups
}

/** Records of which some can be told from the others by a test of the record alone; the name tells it from other tests. */
export interface Narrowable<R> {
  where(name: string, test: (position: number) => boolean): R
}

/** Positions of records in file order, of the programme or of one partner. */
export interface RowList extends Narrowable<RowList> {
  readonly length: number
  readonly parts: readonly (readonly number[])[]
  /** All of them in one list. */
  list(): readonly number[]
  /** Lists of those that have the same word, in the order in which words come; those without one are in none. */
  groups(name: string, wordOf: (position: number) => string | null): ReadonlyMap<string, RowList>
  /** Sum of a column over them, the rounding error carried along; what is not a number counts as 0. */
  sum(name: string, column: Float64Array): number
  /** What follows from each part; the name tells it from whatever else is asked. */
  each<T>(name: string, find: (part: readonly number[]) => T): readonly T[]
}

/**
 * The positions of the programme, part by part. What is asked of the list is found part by part, too, and kept: after an
 * edit only the part with the edited record is asked again.
 */
export class PartedRowList implements RowList {
  readonly length: number
  readonly parts: readonly (readonly number[])[]
  readonly #kept: KeptAs
  #all: readonly number[] | null = null

  constructor(parts: readonly (readonly number[])[], kept: KeptAs) {
    this.parts = parts
    this.#kept = kept
    let length = 0
    for (const part of parts) length += part.length
    this.length = length
  }

  list(): readonly number[] {
    return (this.#all ??= this.parts.length === 1 ? (this.parts[0] ?? []) : this.parts.flat())
  }

  where(name: string, test: (position: number) => boolean): RowList {
    const found = this.each(name, (part) => passing(part, test))
    return new PartedRowList(found, this.#keptAs(name))
  }

  groups(name: string, wordOf: (position: number) => string | null): ReadonlyMap<string, RowList> {
    const byPart = this.each(`by ${name}`, (part) => grouped(part, wordOf))
    const words = new Set(byPart.flatMap((groups) => [...groups.keys()]))
    return new Map(
      Array.from(words, (word) => {
        const parts = byPart.map((groups) => groups.get(word) ?? nobody)
        return [word, new PartedRowList(parts, this.#keptAs(`${name} ${word}`))]
      })
    )
  }

  sum(name: string, column: Float64Array): number {
    return rounded(joinSums(this.each(`sum of ${name}`, (part) => carriedSumAt(column, part))))
  }

  each<T>(name: string, find: (part: readonly number[]) => T): readonly T[] {
    return this.#kept.parts.each(`${this.#kept.key}: ${name}`, this.parts, find)
  }

  #keptAs(name: string): KeptAs {
    return { parts: this.#kept.parts, key: `${this.#kept.key}, ${name}` }
  }
}
