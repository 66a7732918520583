/** The records of each partner, as positions, without a list object per partner. */
export interface PartnerRows {
  of(partnerIndex: number): Int32Array
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
  for (const partner of partnerOf) if (partner >= 0) starts[partner + 1] = (starts[partner + 1] ?? 0) + 1
  for (let index = 0; index < partnerCount; index++) {
    starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0)
  }
  const next = starts.slice()
  const rows = new Int32Array(starts[partnerCount] ?? 0)
  partnerOf.forEach((partner, position) => {
    if (partner < 0) return
    const at = next[partner] ?? 0
    rows[at] = position
    next[partner] = at + 1
  })
  return {
    of: (partner) => (partner < 0 ? new Int32Array(0) : rows.subarray(starts[partner], starts[partner + 1]))
  }
}
