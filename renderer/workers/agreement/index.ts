import type { ComparisonReply, ComparisonRequest } from '@shared/domain/voice/agreement/comparison-protocol'
import { compareAll } from '@shared/domain/voice/agreement/compare-all'
import { compareCoders } from '@shared/domain/voice/agreement/compare-coders'

// The worker's entry: intervals draw every answer a thousand times for each code, which typing must not wait for.
self.onmessage = ({ data: { codings, coders } }: MessageEvent<ComparisonRequest>) => {
  const [first = '', second = ''] = coders
  const reply: ComparisonReply =
    coders.length === 2
      ? { kind: 'pair', of: compareCoders(codings, [first, second]) }
      : { kind: 'all', of: compareAll(codings, coders) }
  self.postMessage(reply)
}
