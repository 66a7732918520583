/**
 * What the worker that reads meanings is told: all texts there are. What it has read before it does not read again.
 * Stopping is ending the worker; what was read until then is kept.
 */
export interface MeaningRequest {
  readonly engagementId: string
  readonly texts: readonly string[]
}

export type MeaningReply =
  /** So many of the texts are done. */
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly type: 'finished'
      readonly total: number
      /** Texts in another language, which the model cannot read. */
      readonly leftOut: number
    }
  | { readonly type: 'failed'; readonly detail: string }
