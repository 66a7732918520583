/** A value read from a client's file: which run, file (by content hash), sheet and cell, and the text as it stood. */
export interface ImportedFrom {
  readonly kind: 'imported'
  readonly runId: string
  readonly fileId: string
  readonly sheet: string
  /** Cell address as Excel writes it, e.g. "D10"; for CSV files counted the same way. */
  readonly cell: string
  readonly raw: string
  /** What was done to the text, in one word known to the interface (e.g. "day/month", "×1000"), or null. */
  readonly transformation: string | null
}

/** A value typed or changed by a person; what it replaced stays reachable. */
export interface EditedByHand {
  readonly kind: 'edited'
  readonly at: string
  readonly by: string
  readonly replaced: ImportedFrom | null
}

export type Provenance = ImportedFrom | EditedByHand

/** Field name → where its value came from. */
export type ProvenanceMap = Readonly<Record<string, Provenance>>
