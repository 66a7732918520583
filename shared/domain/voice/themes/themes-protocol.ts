import type { ThemeDrafts } from './draft-themes'

/** One job for the worker that drafts themes; it is ended when the job is cancelled. */
export interface ThemesRequest {
  readonly texts: readonly string[]
  readonly count: number
}

export type ThemesReply =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'drafts'; readonly drafts: ThemeDrafts }
