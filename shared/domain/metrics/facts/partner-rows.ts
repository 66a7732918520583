import { once } from '../once'

/**
 * The records of each partner, as positions, without a list object per partner. Loops over all partners go by `rows` and
 * `starts`: `of` makes a view each time, and an iterator an object per record.
 */
export interface PartnerRows {
  /** Positions, those of one partner side by side. */
  readonly rows: Int32Array
  /** Where each partner's begin in `rows`, and behind the last one where they end. */
  readonly starts: Int32Array
  of(partnerIndex: number): Int32Array
  /** How many records name a partner. */
  readonly named: number
  /** Every record, whosever it is, in file order. */
  all(): Int32Array
}

/** Which partner each record belongs to, and the other way round. */
export interface PartnerLinks {
  /** Position in the list of surviving partners; −1: none named, or unknown. */
  readonly partner: Int32Array
  readonly byPartner: PartnerRows
}

/** Groups positions by partner in one counting pass (records without a partner are in no group). */
export function groupByPartner(partnerOf: Int32Array, partnerCount: number): PartnerRows {
  const starts = new Int32Array(partnerCount + 1)
  for (let position = 0; position < partnerOf.length; position++) {
    const partner = partnerOf[position] ?? -1
    if (partner >= 0) starts[partner + 1] = (starts[partner + 1] ?? 0) + 1
  }
  for (let index = 0; index < partnerCount; index++) {
    starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0)
  }
  const next = starts.slice()
  const rows = new Int32Array(starts[partnerCount] ?? 0)
  for (let position = 0; position < partnerOf.length; position++) {
    const partner = partnerOf[position] ?? -1
    if (partner < 0) continue
    const at = next[partner] ?? 0
    rows[at] = position
    next[partner] = at + 1
  }
  return {
    rows,
    starts,
    named: rows.length,
    of: (partner) => (partner < 0 ? new Int32Array(0) : rows.subarray(starts[partner], starts[partner + 1])),
    all: once(() => new Int32Array(partnerOf.length).map((_, position) => position))
  }
}
