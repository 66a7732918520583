import { KnownMeanings } from '@shared/domain/voice/meaning/known-meanings'
import type { SuggestRequest } from '@shared/domain/voice/suggest/suggest-protocol'
import { readMeaningCache } from '../../data/meaning/meaning-cache'
import { realClock } from './slices'
import { Suggester } from './suggester'

// The worker's entry: learns from the consultant's coding, so that the screen never waits for it.
const suggester = new Suggester({
  reply: (reply) => {
    self.postMessage(reply)
  },
  readKept: async (engagementId) => new KnownMeanings(await readMeaningCache(engagementId)),
  clock: realClock
})

self.onmessage = ({ data }: MessageEvent<SuggestRequest>) => {
  void suggester.receive(data)
}
