import { ok } from '@shared/domain/result'
import { packHits } from '@shared/domain/voice/search/packed-hits'
import type { SearchMessage, SearchReply } from '@shared/domain/voice/search/search-protocol'
import { SearchTexts } from '@shared/domain/voice/search/search-texts'

// The worker's entry: searches the answers. A pattern may take for ever; then the screen ends this worker.
let texts = new SearchTexts([])

self.onmessage = ({ data }: MessageEvent<SearchMessage>) => {
  if (data.type === 'texts') {
    texts = new SearchTexts(data.texts)
    return
  }
  const found = texts.find(data.request)
  const reply: SearchReply = { id: data.id, found: found.ok ? ok(packHits(found.value)) : found }
  self.postMessage(reply)
}
