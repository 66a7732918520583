/** A piece of a word and the natural logarithm of how likely it is. */
export type VocabularyEntry = readonly [piece: string, logLikelihood: number]

/** Stands for the space before a word. */
const wordStart = '\u2581'
/** The first entries are marks for other uses of the model, never a part of a text. */
const reserved = 6
const unknown = 0
/** Less likely than any known piece: an unknown letter is chosen only where nothing else fits. */
const unknownLikelihood = -30
/** The model was trained on sentences; what comes after so many pieces would cost much and say little. */
const mostPieces = 128

interface Piece {
  readonly id: number
  readonly likelihood: number
}

/**
 * Cuts a text into the pieces a language model knows, by their numbers: of all ways to cut, the likeliest
 * (Kudo 2018, unigram language model; found from left to right as Viterbi does).
 */
export class SentencePieces {
  readonly #pieces = new Map<string, Piece>()
  #longest = 1

  constructor(vocabulary: readonly VocabularyEntry[]) {
    vocabulary.forEach(([piece, likelihood], id) => {
      if (id < reserved) return
      this.#pieces.set(piece, { id, likelihood })
      this.#longest = Math.max(this.#longest, [...piece].length)
    })
  }

  /** At least one number, also for a text that says nothing. */
  idsOf(text: string): number[] {
    const symbols = [...`${wordStart}${text.normalize('NFKC').trim().replace(/\s+/g, wordStart)}`]
    const ids = this.#likeliest(symbols)
    // Several unknown letters in a row are one unknown thing.
    const merged = ids.filter((id, place) => id !== unknown || ids[place - 1] !== unknown)
    return merged.slice(0, mostPieces)
  }

  #likeliest(symbols: readonly string[]): number[] {
    const best = new Float64Array(symbols.length + 1).fill(-Infinity)
    const idBefore = new Int32Array(symbols.length + 1)
    const startBefore = new Int32Array(symbols.length + 1)
    best[0] = 0
    for (let start = 0; start < symbols.length; start += 1) {
      const take = (end: number, { id, likelihood }: Piece): void => {
        const total = (best[start] as number) + likelihood
        if (total <= (best[end] as number)) return
        best[end] = total
        idBefore[end] = id
        startBefore[end] = start
      }
      take(start + 1, { id: unknown, likelihood: unknownLikelihood })
      let run = ''
      const last = Math.min(symbols.length, start + this.#longest)
      for (let end = start + 1; end <= last; end += 1) {
        run += symbols[end - 1] as string
        const piece = this.#pieces.get(run)
        if (piece) take(end, piece)
      }
    }
    const ids: number[] = []
    for (let end = symbols.length; end > 0; end = startBefore[end] as number)
      ids.push(idBefore[end] as number)
    return ids.reverse()
  }
}
