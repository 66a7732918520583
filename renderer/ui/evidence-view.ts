/** What the evidence popover shows: text ready to read, made by the feature from a figure. */
export interface EvidenceView {
  /** "38.2 %", or "—" when unknown. */
  readonly value: string
  /** The n beside it: "268 of 701 partners". */
  readonly extent?: string
  /** Why there is no value, and what to ask the client for. */
  readonly unknown?: string
  /** What a reader must be told beside the value. */
  readonly caveats?: readonly string[]
  /** Interval against a threshold on one line; all on the same scale. */
  readonly interval?: {
    readonly text: string
    readonly value: number
    readonly low: number
    readonly high: number
    readonly threshold: number | null
    readonly scaleMin: number
    readonly scaleMax: number
  }
  /** The formula in words. */
  readonly how: string
  /** "Active window 90 days". */
  readonly definitions: readonly string[]
  readonly counted: { readonly text: string; readonly count?: string; readonly onOpen?: () => void }
  /** "2 partners, signed less than 90 days ago". */
  readonly leftOut: readonly string[]
  /** Where it stands in the client's files. */
  readonly sources: readonly { readonly file: string; readonly cells: string; readonly onOpen?: () => void }[]
  readonly asOf?: string
}
