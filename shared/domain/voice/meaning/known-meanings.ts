import { meaningWidth, noMeanings, type MeaningVectors } from './meaning-vectors'
import { textKey } from './text-key'

/** Texts read together, as they are kept: their keys and, in the same order, their meanings. */
export interface MeaningBlock {
  readonly keys: readonly string[]
  readonly values: Int8Array
}

/** Everything read so far, found by the text itself. */
export class KnownMeanings {
  readonly #byKey = new Map<string, Int8Array>()

  constructor(blocks: readonly MeaningBlock[] = []) {
    for (const block of blocks) this.add(block)
  }

  get size(): number {
    return this.#byKey.size
  }

  add({ keys, values }: MeaningBlock): void {
    keys.forEach((key, place) => {
      this.#byKey.set(key, values.subarray(place * meaningWidth, (place + 1) * meaningWidth))
    })
  }

  has(text: string): boolean {
    return this.#byKey.has(textKey(text))
  }

  /** The meanings of these texts, in their order; what was not read is marked so. */
  of(texts: readonly string[]): MeaningVectors {
    const found = noMeanings(texts.length)
    texts.forEach((text, place) => {
      const values = this.#byKey.get(textKey(text))
      if (!values) return
      found.isRead[place] = 1
      found.values.set(values, place * meaningWidth)
    })
    return found
  }
}
