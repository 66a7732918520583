import { KnownMeanings, type MeaningBlock } from '@shared/domain/voice/meaning/known-meanings'
import type { MeaningReply, MeaningRequest } from '@shared/domain/voice/meaning/meaning-protocol'
import { meaningWidth, roughen } from '@shared/domain/voice/meaning/meaning-vectors'
import { textKey } from '@shared/domain/voice/meaning/text-key'
import type { SentenceEmbeddings } from '@shared/ports/sentence-embeddings'
import type { MeaningCache } from '../../data/meaning/meaning-cache'

/** More at once needs more memory and is hardly faster. */
const batchSize = 8
/** So many are kept together; what is stopped in between is read again. */
const stretchSize = 64

/** What reading needs from around it. */
export interface ReadingTools {
  readonly cache: MeaningCache
  /** Whether a text is in the model's language, as far as can be told. */
  readonly isReadable: (text: string) => boolean
  /** Loads the model; called only when there is something to read. */
  readonly load: () => Promise<SentenceEmbeddings>
  readonly reply: (reply: MeaningReply) => void
}

/** Reads what has not been read yet, keeps it, and says how far it is. */
export async function readMeanings({ texts }: MeaningRequest, tools: ReadingTools): Promise<void> {
  const { cache, isReadable, load, reply } = tools
  const all = [...new Set(texts)]
  const known = new KnownMeanings(await cache.blocks())
  const unread = all.filter((text) => !known.has(text))
  const missing = unread.filter(isReadable)
  const leftOut = unread.length - missing.length
  let done = all.length - missing.length
  if (missing.length > 0) {
    reply({ type: 'progress', done, total: all.length })
    const model = await load()
    for (let first = 0; first < missing.length; first += stretchSize) {
      const stretch = inStretchOrder(missing.slice(first, first + stretchSize))
      const block = emptyBlock(stretch)
      for (let start = 0; start < stretch.length; start += batchSize) {
        const batch = stretch.slice(start, start + batchSize)
        fill(block, start, await model.embed(batch))
        done += batch.length
        reply({ type: 'progress', done, total: all.length })
      }
      await cache.keep(block)
    }
  }
  reply({ type: 'finished', total: all.length, leftOut })
}

/** Texts of like length together: a batch costs what its longest text costs. */
const inStretchOrder = (texts: readonly string[]): string[] => [...texts].sort((a, b) => a.length - b.length)

const emptyBlock = (texts: readonly string[]): MeaningBlock => ({
  keys: texts.map(textKey),
  values: new Int8Array(texts.length * meaningWidth)
})

function fill({ values }: MeaningBlock, start: number, points: Float32Array): void {
  for (let place = 0; place * meaningWidth < points.length; place += 1) {
    const point = points.subarray(place * meaningWidth, (place + 1) * meaningWidth)
    roughen(point, values.subarray((start + place) * meaningWidth, (start + place + 1) * meaningWidth))
  }
}
