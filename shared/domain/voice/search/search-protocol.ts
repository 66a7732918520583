import type { Result } from '../../result'
import type { PackedHits } from './packed-hits'
import type { SearchRefusal } from './search-query'
import type { SearchRequest } from './search-texts'

/** What the screen tells and asks the worker that searches. Texts are named by their place. */
export type SearchMessage =
  | { readonly type: 'texts'; readonly texts: readonly string[] }
  | { readonly type: 'search'; readonly id: number; readonly request: SearchRequest }

export interface SearchReply {
  readonly id: number
  readonly found: Result<PackedHits, SearchRefusal>
}
