import type { CountedKind, Exclusion } from '../evidence/figure'
import type { LeftOutReason } from '../evidence/reasons'
import { recordSet } from '../evidence/record-set'
import type { MetricContext } from './context'

/** How many records were left out, and which, by reason. */
export interface LeftOutRecords {
  count(): number
  exclusions(): readonly Exclusion[]
}

/** Positions left out of one part of the records, by reason in the order met; null: none. */
export type LeftOutPart = ReadonlyMap<LeftOutReason, readonly number[]> | null

/** Collects records that a figure leaves out, grouped by reason, in the order met. */
export interface LeftOut extends LeftOutRecords {
  add(reason: LeftOutReason, position: number): void
}

/** A collector for records of one kind, addressed by their position in `ids`. */
export const leftOutOf = (kind: CountedKind, ids: readonly string[]): LeftOut =>
  new Collector(kind, (position) => ids[position] ?? '')

/** A collector for partners, addressed by their position in the facts. */
export function leftOutPartners({ facts }: MetricContext): LeftOut {
  // The list alone: what is left out is kept, and the facts of an earlier state are not to be held with it.
  const { partners } = facts
  return new Collector('partner', (position) => partners[position]?.id ?? '')
}

/** What was left out of parts that follow each other, as one. */
export function leftOutOfParts(
  kind: CountedKind,
  ids: readonly string[],
  parts: readonly LeftOutPart[]
): LeftOutRecords {
  const byReason = new Map<LeftOutReason, (readonly number[])[]>()
  let count = 0
  for (const part of parts) {
    if (part === null) continue
    for (const [reason, positions] of part) {
      count += positions.length
      const lists = byReason.get(reason)
      if (lists) lists.push(positions)
      else byReason.set(reason, [positions])
    }
  }
  const exclusions = Array.from(byReason, ([reason, lists]): Exclusion => {
    const length = lists.reduce((sum, list) => sum + list.length, 0)
    return {
      reason,
      records: recordSet(kind, { length, list: () => lists.flat() }, (position) => ids[position] ?? '')
    }
  })
  return { count: () => count, exclusions: () => exclusions }
}

const nothing: readonly Exclusion[] = []

/** Most figures of a partner leave nothing out: then nothing but the collector itself is made. */
class Collector implements LeftOut {
  readonly #kind: CountedKind
  readonly #idAt: (position: number) => string
  #byReason: Map<LeftOutReason, number[]> | null = null
  #count = 0

  constructor(kind: CountedKind, idAt: (position: number) => string) {
    this.#kind = kind
    this.#idAt = idAt
  }

  add(reason: LeftOutReason, position: number): void {
    this.#count++
    this.#byReason ??= new Map()
    const list = this.#byReason.get(reason)
    if (list) list.push(position)
    else this.#byReason.set(reason, [position])
  }

  count(): number {
    return this.#count
  }

  exclusions(): readonly Exclusion[] {
    if (this.#byReason === null) return nothing
    return Array.from(this.#byReason, ([reason, list]) => ({
      reason,
      records: recordSet(this.#kind, [...list], this.#idAt)
    }))
  }
}
