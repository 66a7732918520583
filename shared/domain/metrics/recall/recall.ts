import { isSameValue } from './same-value'

/** Something a result was made from: how it is looked up in a later state of the facts, and what it was. */
interface Read<C> {
  readonly look: (context: C) => unknown
  readonly was: unknown
  /** It holds the records of one kind, of which a partner's result looks at the partner's own only. */
  readonly isOfRows: boolean
}

/** Everything a result was made from, by name; a result of another computation is named by its key. */
export type Reads<C> = Map<unknown, Read<C>>

interface Kept<C> {
  readonly value: unknown
  readonly reads: Reads<C>
  /** The state of the facts in which the value was last known to hold. */
  heldIn: C
}

/** A value with all it was made from. */
export interface Recorded<T, C> {
  readonly value: T
  readonly reads: Reads<C>
}

/**
 * Remembers results from one state of the facts to the next. While a result is computed, what it reads is recorded:
 * columns, the list of partners, other results. After an edit it is asked for again only if something it was made
 * from is not what it was. A result computed anew that comes out the same counts as unchanged, so nothing made from it
 * is computed again. One of these belongs to one set of definitions, one as-of date and one choice of options (`C`: what
 * figures are computed from in one state).
 */
export class Recall<C> {
  readonly #kept = new Map<unknown, Kept<C>>()
  #recording: Reads<C> | null = null
  #now: C | null = null

  /** From now on results are those of this context; contexts of earlier states are computed without memory. */
  enter(context: C): void {
    this.#now = context
  }

  /** The result of a key; computed when it was never asked for, or when something it was made from has changed. */
  get<T>(context: C, key: unknown, compute: (context: C) => T): T {
    if (context !== this.#now) return compute(context)
    const value = this.#resultOf(context, key, compute)
    this.note(key, value, (later) => this.get(later, key, compute))
    return value as T
  }

  /** Records that the result under way was made from this. */
  note(name: unknown, was: unknown, look: (context: C) => unknown, isOfRows = false): void {
    if (this.#recording === null || this.#recording.has(name)) return
    this.#recording.set(name, { was, look, isOfRows })
  }

  /** Computes something and says what it was made from. */
  record<T>(compute: () => T): Recorded<T, C> {
    const reads: Reads<C> = new Map()
    return { value: this.into(reads, compute), reads }
  }

  /** Computes something and adds what it was made from to a list. */
  into<T>(reads: Reads<C> | null, compute: () => T): T {
    const outer = this.#recording
    this.#recording = reads
    try {
      return compute()
    } finally {
      this.#recording = outer
    }
  }

  /** The result under way uses a value recorded earlier in the same state. */
  replay(reads: Reads<C>): void {
    for (const [name, { was, look, isOfRows }] of reads) this.note(name, was, look, isOfRows)
  }

  /** Whether everything recorded is still what it was; `besidesRows`: whatever became of records. */
  isUnchanged(context: C, reads: Reads<C>, besidesRows = false): boolean {
    return this.into(null, () => {
      for (const { look, was, isOfRows } of reads.values()) {
        if (!(besidesRows && isOfRows) && look(context) !== was) return false
      }
      return true
    })
  }

  #resultOf(context: C, key: unknown, compute: (context: C) => unknown): unknown {
    const kept = this.#kept.get(key)
    if (kept?.heldIn === context) return kept.value
    if (kept && this.isUnchanged(context, kept.reads)) {
      kept.heldIn = context
      return kept.value
    }
    const { value, reads } = this.record(() => compute(context))
    const settled = kept && isSameValue(kept.value, value) ? kept.value : value
    this.#kept.set(key, { value: settled, reads, heldIn: context })
    return settled
  }
}
