import type { AnswerLines } from './answer-lines'
import type { InSteps } from './in-steps'

/** How many coded answers are remembered for each answer; votes use fewer, so that some may be taken back. */
const remembered = 40
/** How many neighbours vote. */
const voters = 15

/** A coded answer and how like it is, 0 to 1. */
export interface Neighbour {
  readonly row: number
  readonly likeness: number
}

/** Those who vote on an answer: the places `first` to `end` of both lists. */
export interface Voters {
  readonly rows: Int32Array
  readonly likenesses: Float32Array
  readonly first: number
  readonly end: number
}

/** The neighbours that vote, the most alike first and among equals who came first, of those who come in turn. */
export function nearestOf(others: Iterable<Neighbour>): Neighbour[] {
  const nearest: Neighbour[] = []
  for (const other of others) {
    if (other.likeness <= 0) continue
    if (nearest.length === voters && (nearest[voters - 1] as Neighbour).likeness >= other.likeness) continue
    let place = Math.min(nearest.length, voters - 1)
    while (place > 0 && (nearest[place - 1] as Neighbour).likeness < other.likeness) {
      nearest[place] = nearest[place - 1] as Neighbour
      place -= 1
    }
    nearest[place] = other
  }
  return nearest
}

/** For every answer the coded answers most like it. */
export class Neighbours {
  readonly #lines: AnswerLines
  readonly #nearest: Int32Array
  readonly #likeness: Float32Array
  readonly #found: Int32Array
  /** How like the most alike coded answer is that each answer does not remember. */
  readonly #forgotten: Float32Array
  #coded = new Set<number>()

  constructor(answerCount: number, lines: AnswerLines) {
    this.#lines = lines
    this.#nearest = new Int32Array(answerCount * remembered)
    this.#likeness = new Float32Array(answerCount * remembered)
    this.#found = new Int32Array(answerCount)
    this.#forgotten = new Float32Array(answerCount)
  }

  /** From now on these answers are the coded ones. */
  *following(coded: Iterable<number>): InSteps {
    const now = new Set(coded)
    const gone = new Set([...this.#coded].filter((row) => !now.has(row)))
    const added = [...now].filter((row) => !this.#coded.has(row))
    this.#coded = now
    if (gone.size > 0) {
      this.#forget(gone)
      yield
    }
    for (const row of added) {
      const line = this.#lines.ofAnswer(row)
      for (let other = 0; other < line.length; other += 1) this.#offer(other, row, line[other] as number)
      yield
    }
  }

  /** The neighbours that vote on an answer, the most alike first. */
  votersOn(row: number): Voters {
    if (this.#isShort(row)) this.#recall(row)
    const first = row * remembered
    const end = first + Math.min(voters, this.#found[row] as number)
    return { rows: this.#nearest, likenesses: this.#likeness, first, end }
  }

  #forget(gone: ReadonlySet<number>): void {
    for (let row = 0; row < this.#found.length; row += 1) {
      const first = row * remembered
      let kept = first
      for (let place = first, end = first + (this.#found[row] as number); place < end; place += 1) {
        if (gone.has(this.#nearest[place] as number)) continue
        this.#nearest[kept] = this.#nearest[place] as number
        this.#likeness[kept] = this.#likeness[place] as number
        kept += 1
      }
      this.#found[row] = kept - first
    }
  }

  /** Whether somebody who was not remembered may be nearer than one of those who vote. */
  #isShort(row: number): boolean {
    const found = this.#found[row] as number
    const last = found < voters ? 0 : (this.#likeness[row * remembered + voters - 1] as number)
    return last < (this.#forgotten[row] as number)
  }

  /** Looks at all coded answers again. */
  #recall(row: number): void {
    this.#found[row] = 0
    this.#forgotten[row] = 0
    for (const coded of this.#coded) {
      this.#offer(row, coded, this.#lines.ofAnswer(coded)[row] as number)
    }
  }

  #offer(row: number, neighbour: number, inLine: number): void {
    if (neighbour === row || inLine <= 0) return
    const likeness = inLine / this.#lines.most
    const first = row * remembered
    const found = this.#found[row] as number
    let place = first + found
    if (found === remembered) {
      place -= 1
      const last = this.#likeness[place] as number
      this.#forgotten[row] = Math.max(this.#forgotten[row] as number, Math.min(last, likeness))
      if (last >= likeness) return
    } else this.#found[row] = found + 1
    while (place > first && (this.#likeness[place - 1] as number) < likeness) {
      this.#nearest[place] = this.#nearest[place - 1] as number
      this.#likeness[place] = this.#likeness[place - 1] as number
      place -= 1
    }
    this.#nearest[place] = neighbour
    this.#likeness[place] = likeness
  }
}
