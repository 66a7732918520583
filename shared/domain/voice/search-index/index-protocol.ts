import type { RowSet } from './row-sets'

/** What the screen tells and asks the worker that holds the index. Answers are named by their place in `texts`. */
export type IndexRequest =
  | { readonly type: 'texts'; readonly texts: readonly string[]; readonly labels: readonly string[] }
  | { readonly type: 'find'; readonly query: string }

/** The index is ready, or the answers that match a query. */
export type IndexReply =
  { readonly type: 'ready' } | { readonly type: 'found'; readonly query: string; readonly rows: RowSet }
