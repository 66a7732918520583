import { describe, expect, it } from 'vitest'
import { KnownMeanings, type MeaningBlock } from '@shared/domain/voice/meaning/known-meanings'
import type { MeaningReply } from '@shared/domain/voice/meaning/meaning-protocol'
import { likenessOfMeanings, meaningOf, meaningWidth } from '@shared/domain/voice/meaning/meaning-vectors'
import { readMeanings, type ReadingTools } from '@renderer/workers/voice-meaning/read-meanings'

/** Another direction for every length of text. */
function pointOf(text: string): number[] {
  return Array.from({ length: meaningWidth }, (_, place) => Math.sin(text.length * (place + 1)))
}

function toolsWith(blocks: MeaningBlock[]) {
  const asked: string[] = []
  const replies: MeaningReply[] = []
  const tools: ReadingTools = {
    cache: {
      blocks: () => Promise.resolve(blocks),
      keep: (block) => {
        blocks.push(block)
        return Promise.resolve()
      },
      close: () => undefined
    },
    isReadable: (text) => !text.startsWith('nl:'),
    load: () =>
      Promise.resolve({
        embed: (texts) => {
          asked.push(...texts)
          return Promise.resolve(Float32Array.from(texts.flatMap(pointOf)))
        }
      }),
    reply: (reply) => {
      replies.push(reply)
    }
  }
  return { tools, asked, replies }
}

const texts = Array.from({ length: 150 }, (_, place) => `answer ${'x'.repeat(place)}`)

describe('readMeanings', () => {
  it('reads every text once, whatever its place, and leaves other languages out', async () => {
    const blocks: MeaningBlock[] = []
    const { tools, asked, replies } = toolsWith(blocks)
    const all = ['nl: te laat', ...texts, texts[3] ?? '']
    await readMeanings({ engagementId: 'e', texts: all }, tools)
    expect([...asked].sort()).toEqual([...texts].sort())
    expect(replies.at(-1)).toEqual({ type: 'finished', total: 151, leftOut: 1 })
    const found = new KnownMeanings(blocks).of(all)
    expect([...found.isRead]).toEqual([0, ...texts.map(() => 1), 1])
    texts.forEach((text, place) => {
      // Rough numbers keep the direction.
      expect(likenessOfMeanings(meaningOf(found, place + 1), pointOf(text))).toBeGreaterThan(0.999)
    })
  })

  it('goes on where it was ended and says how far it is', async () => {
    const blocks: MeaningBlock[] = []
    await readMeanings({ engagementId: 'e', texts: texts.slice(0, 100) }, toolsWith(blocks).tools)
    const { tools, asked, replies } = toolsWith(blocks)
    await readMeanings({ engagementId: 'e', texts }, tools)
    expect(asked).toHaveLength(50)
    expect(replies[0]).toEqual({ type: 'progress', done: 100, total: 150 })
    expect(replies.at(-2)).toEqual({ type: 'progress', done: 150, total: 150 })
  })

  it('does not load the model when nothing is new', async () => {
    const blocks: MeaningBlock[] = []
    await readMeanings({ engagementId: 'e', texts }, toolsWith(blocks).tools)
    const { tools } = toolsWith(blocks)
    const load = (): Promise<never> => Promise.reject(new Error('loaded'))
    await expect(readMeanings({ engagementId: 'e', texts }, { ...tools, load })).resolves.toBeUndefined()
  })
})
