import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { loadGraphModel, type GraphModel } from '@tensorflow/tfjs-converter'
import {
  dispose,
  env,
  ready,
  setBackend,
  tensor1d,
  tensor2d,
  type io,
  type Tensor
} from '@tensorflow/tfjs-core'
import { meaningWidth } from '@shared/domain/voice/meaning/meaning-vectors'
import { SentencePieces, type VocabularyEntry } from '@shared/domain/voice/meaning/sentence-pieces'
import type { SentenceEmbeddings } from '@shared/ports/sentence-embeddings'

/** The files of the model and of the program that reads it, as they ship with the app. */
export interface ModelFiles {
  readonly description: {
    readonly modelTopology: object
    readonly weightsManifest: readonly { readonly weights: io.WeightsManifestEntry[] }[]
  }
  readonly vocabulary: readonly VocabularyEntry[]
  /** The parts of the weights, one after the other. */
  readonly weights: ArrayBuffer
  /** Where the WebAssembly modules lie, by their name; or the folder they lie in. */
  readonly runtime: string | Record<string, string>
}

/** Reads sentences with the English model: what they mean, as points of length 1. Works on this machine alone. */
export class SentenceEncoder implements SentenceEmbeddings {
  readonly #model: GraphModel
  readonly #pieces: SentencePieces

  private constructor(model: GraphModel, vocabulary: readonly VocabularyEntry[]) {
    this.#model = model
    this.#pieces = new SentencePieces(vocabulary)
  }

  /** Starts the program and loads the weights; throws when a file is not what it should be. */
  static async load({ description, vocabulary, weights, runtime }: ModelFiles): Promise<SentenceEncoder> {
    setWasmPaths(runtime)
    // One thread: this is work in the background, beside somebody who types.
    env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
    if (!(await setBackend('wasm'))) throw new Error('WebAssembly could not be started')
    await ready()
    const { modelTopology, weightsManifest } = description
    const weightSpecs = weightsManifest.flatMap((group) => group.weights)
    const artifacts: io.ModelArtifacts = { modelTopology, weightSpecs, weightData: weights }
    return new SentenceEncoder(await loadGraphModel({ load: () => Promise.resolve(artifacts) }), vocabulary)
  }

  async embed(texts: readonly string[]): Promise<Float32Array> {
    if (texts.length === 0) return new Float32Array(0)
    const ids = texts.map((text) => this.#pieces.idsOf(text))
    const places = ids.flatMap((list, text) => list.map((_, place): [number, number] => [text, place]))
    const indices = tensor2d(places, [places.length, 2], 'int32')
    const values = tensor1d(ids.flat(), 'int32')
    const points = (await this.#model.executeAsync({ indices, values })) as Tensor
    const numbers = await points.data<'float32'>()
    dispose([indices, values, points])
    if (numbers.length !== texts.length * meaningWidth) throw new Error('the model gave other points')
    return numbers
  }
}
