import type { IndexReply, IndexRequest } from '@shared/domain/voice/search-index/index-protocol'
import { TextSearchIndex } from '@shared/domain/voice/search-index/text-search-index'

// The worker's entry: an index of tens of thousands of answers is built and asked here, so that typing never waits.
let index: TextSearchIndex | null = null

const reply = (message: IndexReply, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer })
}

self.onmessage = ({ data }: MessageEvent<IndexRequest>) => {
  if (data.type === 'texts') {
    index = new TextSearchIndex(data.texts, data.labels)
    return reply({ type: 'ready' })
  }
  // A row set may be a view into the index: what leaves is a copy.
  const rows = index ? index.matching(data.query).slice() : new Int32Array(0)
  reply({ type: 'found', query: data.query, rows }, [rows.buffer])
}
