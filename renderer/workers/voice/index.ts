import type { SuggestRequest } from '@shared/domain/voice/suggest/suggest-protocol'
import { Suggester } from './suggester'

// The worker's entry: learns from the consultant's coding, so that the screen never waits for it.
const suggester = new Suggester((reply) => {
  self.postMessage(reply)
})

self.onmessage = (event: MessageEvent<SuggestRequest>) => {
  suggester.receive(event.data)
}
