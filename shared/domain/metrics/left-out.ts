import type { CountedKind, Exclusion } from '../evidence/figure'
import type { LeftOutReason } from '../evidence/reasons'

/** Collects records that a figure leaves out, grouped by reason, in the order met. */
export interface LeftOut {
  add(reason: LeftOutReason, position: number): void
  count(): number
  exclusions(): Exclusion[]
}

/** A collector for records of one kind, addressed by their position in `ids`. */
export function leftOutOf(kind: CountedKind, ids: readonly string[]): LeftOut {
  const byReason = new Map<LeftOutReason, string[]>()
  let count = 0
  return {
    add: (reason, position) => {
      count++
      const list = byReason.get(reason)
      const id = ids[position] ?? ''
      if (list) list.push(id)
      else byReason.set(reason, [id])
    },
    count: () => count,
    exclusions: () => [...byReason].map(([reason, list]) => ({ reason, records: { kind, ids: list } }))
  }
}
