/** How a list of names weighs its three-letter pieces. */
export interface PieceWeights {
  /** Per piece, its place in one order of all pieces, the rarest first. */
  readonly places: Int32Array
  /** Per place in that order, how rare the piece is. */
  readonly rarity: Float64Array
  /** Of a piece no name of the list has. */
  readonly rarityOfUnknown: number
}

/**
 * A name as a vector of length 1: its pieces with their weights (TF-IDF), the rarest first. One object serves name after
 * name, so that reading many leaves no garbage.
 */
export class NameVector {
  pieces = new Int32Array(64)
  weights = new Float64Array(64)
  /** Length of the part of the vector from this piece on: two vectors' parts cannot have more in common than that. */
  tails = new Float64Array(64)
  length = 0
  /** All zero between uses. */
  private readonly counts: Int32Array

  constructor(private readonly weighing: PieceWeights) {
    this.counts = new Int32Array(weighing.rarity.length)
  }

  /** Takes up the pieces `read` from `first` to before `end`; −1 is a piece no known name has. */
  take(read: readonly number[], first: number, end: number): void {
    const unknown = this.gather(read, first, end)
    const { pieces, weights, tails, counts, weighing } = this
    // Unknown pieces make the name longer, hence less similar.
    let squares = unknown * weighing.rarityOfUnknown ** 2
    for (let at = 0; at < this.length; at++) {
      const piece = pieces[at] ?? 0
      const weight = (counts[piece] ?? 0) * (weighing.rarity[piece] ?? 0)
      counts[piece] = 0
      weights[at] = weight
      squares += weight * weight
    }
    const norm = Math.sqrt(squares) || 1
    let rest = 0
    for (let at = this.length - 1; at >= 0; at--) {
      const weight = (weights[at] ?? 0) / norm
      weights[at] = weight
      rest += weight * weight
      tails[at] = Math.sqrt(rest)
    }
  }

  /** Counts the pieces and puts each once into their order; answers how many were not known. */
  private gather(read: readonly number[], first: number, end: number): number {
    this.makeRoom(end - first)
    const { pieces, counts, weighing } = this
    let unknown = 0
    let length = 0
    for (let at = first; at < end; at++) {
      const number = read[at] ?? -1
      if (number < 0) {
        unknown++
        continue
      }
      const piece = weighing.places[number] ?? 0
      const count = counts[piece] ?? 0
      counts[piece] = count + 1
      if (count > 0) continue
      let to = length++
      for (; to > 0 && (pieces[to - 1] ?? 0) > piece; to--) pieces[to] = pieces[to - 1] ?? 0
      pieces[to] = piece
    }
    this.length = length
    return unknown
  }

  private makeRoom(length: number): void {
    if (length <= this.pieces.length) return
    this.pieces = new Int32Array(2 * length)
    this.weights = new Float64Array(2 * length)
    this.tails = new Float64Array(2 * length)
  }
}
