import { NamePieces } from './name-pieces'

/** A name of the index that looks like the one asked for. */
export interface IndexedName {
  /** Place in the list the index was made from. */
  readonly index: number
  /** Cosine of weighted three-letter pieces, 0–1; 1: the same pieces. */
  readonly score: number
}

const rounding = 1e-9
/** About as many pieces as a name has. */
const usualPieces = 20
/** Up to here walking through all lists is quick enough. */
const fewNames = 5_000

/**
 * Finds names that look alike, for a person to confirm; it never decides. Three-letter pieces weighted by rarity
 * (TF-IDF) in an inverted index of typed arrays: on labelled company names better than edit distances, and many times
 * cheaper, for it looks only at names that share a rare piece. Symmetric: a finds b as b finds a.
 */
export class NameIndex {
  private readonly known = new NamePieces()
  private readonly rarity: Float64Array
  private readonly highestRarity: number
  /** Per piece, where the names that have it begin among the postings; one more entry for the end. */
  private readonly start: Int32Array
  private readonly names: Int32Array
  private readonly weights: Float64Array
  /** The same the other way round; made when first needed. */
  private own: OwnPieces | null = null
  /** Work space, all zero between uses. */
  private readonly counts: Int32Array
  private readonly scores: Float64Array
  private readonly asked: Float64Array

  /** The name being looked at as a vector: its pieces, their weights, how many there are. */
  private pieces = new Int32Array(64)
  private pieceWeights = new Float64Array(64)
  private length = 0

  /** @param keys names as compared (`likenessKey`) */
  constructor(keys: readonly string[]) {
    const read: number[] = []
    const ends = new Int32Array(keys.length)
    for (let name = 0; name < keys.length; name++) {
      this.known.learn(keys[name] ?? '', read)
      ends[name] = read.length
    }
    this.counts = new Int32Array(this.known.size)
    this.scores = new Float64Array(keys.length)
    this.asked = new Float64Array(this.known.size)
    const frequency = namesPerPiece(read, ends, this.known.size)
    this.rarity = Float64Array.from(frequency, (count) => Math.log(1 + keys.length / count))
    this.highestRarity = Math.log(1 + keys.length)
    this.start = new Int32Array(frequency.length + 1)
    frequency.forEach((count, piece) => (this.start[piece + 1] = (this.start[piece] ?? 0) + count))
    const total = this.start[frequency.length] ?? 0
    this.names = new Int32Array(total)
    this.weights = new Float64Array(total)
    this.fill(read, ends)
  }

  /** The most similar names at or above `threshold` (above 0), best first; equal scores in the list's order. */
  find(key: string, threshold = 0.5, limit = 3): IndexedName[] {
    const { scores } = this
    const read = this.known.read(key)
    this.weigh(read, 0, read.length)
    this.sortByWeight()
    const found: IndexedName[] = []
    for (const index of this.scored(threshold)) {
      const score = scores[index] ?? 0
      scores[index] = 0
      if (score >= threshold - rounding) found.push({ index, score: Math.min(1, score) })
    }
    return found.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, limit)
  }

  /**
   * Scores the names that can reach the threshold and returns them. Rare pieces come first; once the pieces that are
   * left cannot lift a name over the threshold by themselves (Cauchy–Schwarz), names they bring along are passed over.
   */
  private scored(threshold: number): readonly number[] {
    const found: number[] = []
    let left = 1
    for (let at = 0; at < this.length; at++) {
      const takesNew = left >= threshold * threshold - rounding
      const rest = Math.sqrt(Math.max(0, left)) + rounding
      // Pieces that most names have would be walked through for the sake of a few: those few are scored one by one.
      if (!takesNew && this.scores.length > fewNames && this.isWorthOneByOne(at, found, threshold - rest)) {
        this.scoreOneByOne(found, threshold - rest)
        return found
      }
      left -= (this.pieceWeights[at] ?? 0) ** 2
      this.scorePiece(at, takesNew ? found : null)
    }
    return found
  }

  /** Walking through the lists that are left takes longer than scoring the names that can still reach the threshold. */
  private isWorthOneByOne(first: number, found: readonly number[], least: number): boolean {
    let bearers = 0
    for (let at = first; at < this.length; at++) {
      const piece = this.pieces[at] ?? 0
      bearers += (this.start[piece + 1] ?? 0) - (this.start[piece] ?? 0)
    }
    if (bearers < found.length) return false
    let reaching = 0
    for (const name of found) if ((this.scores[name] ?? 0) >= least) reaching++
    return bearers > reaching * usualPieces
  }

  /** Adds one piece's part to the names that have it; names not met before only where `found` is given. */
  private scorePiece(at: number, found: number[] | null): void {
    const { start, names, weights, scores } = this
    const piece = this.pieces[at] ?? 0
    const weight = this.pieceWeights[at] ?? 0
    const end = start[piece + 1] ?? 0
    for (let place = start[piece] ?? 0; place < end; place++) {
      const name = names[place] ?? 0
      const score = scores[name] ?? 0
      if (score === 0) {
        if (found === null) continue
        found.push(name)
      }
      scores[name] = score + weight * (weights[place] ?? 0)
    }
  }

  /** Names whose score so far is below `least` cannot reach the threshold any more and keep it. */
  private scoreOneByOne(found: readonly number[], least: number): void {
    const { asked, pieces, pieceWeights } = this
    this.own ??= ownPieces(this.start, this.names, this.scores.length)
    const { start, pieceOf, placeOf } = this.own
    for (let at = 0; at < this.length; at++) asked[pieces[at] ?? 0] = pieceWeights[at] ?? 0
    for (const name of found) {
      if ((this.scores[name] ?? 0) < least) continue
      const end = start[name + 1] ?? 0
      let score = 0
      for (let at = start[name] ?? 0; at < end; at++) {
        score += (asked[pieceOf[at] ?? 0] ?? 0) * (this.weights[placeOf[at] ?? 0] ?? 0)
      }
      this.scores[name] = score
    }
    for (let at = 0; at < this.length; at++) asked[pieces[at] ?? 0] = 0
  }

  private fill(read: readonly number[], ends: Int32Array): void {
    const next = this.start.slice()
    let first = 0
    for (let name = 0; name < ends.length; name++) {
      const end = ends[name] ?? 0
      this.weigh(read, first, end)
      first = end
      for (let at = 0; at < this.length; at++) {
        const piece = this.pieces[at] ?? 0
        const place = next[piece] ?? 0
        next[piece] = place + 1
        this.names[place] = name
        this.weights[place] = this.pieceWeights[at] ?? 0
      }
    }
  }

  /** Takes up the known pieces of a name, each once; with those that are not known they make a vector of length 1. */
  private weigh(read: readonly number[], first: number, end: number): void {
    const { counts, rarity } = this
    if (end - first > this.pieces.length) {
      this.pieces = new Int32Array(2 * (end - first))
      this.pieceWeights = new Float64Array(2 * (end - first))
    }
    let squares = 0
    for (let at = first; at < end; at++) {
      const piece = read[at] ?? -1
      // A piece no known name has still makes the name longer, hence less similar.
      if (piece < 0) squares += this.highestRarity ** 2
      else counts[piece] = (counts[piece] ?? 0) + 1
    }
    this.length = 0
    for (let at = first; at < end; at++) {
      const piece = read[at] ?? -1
      const count = counts[piece] ?? 0
      if (count === 0) continue
      const weight = count * (rarity[piece] ?? 0)
      squares += weight * weight
      counts[piece] = 0
      this.pieces[this.length] = piece
      this.pieceWeights[this.length++] = weight
    }
    const norm = Math.sqrt(squares) || 1
    for (let at = 0; at < this.length; at++) this.pieceWeights[at] = (this.pieceWeights[at] ?? 0) / norm
  }

  private sortByWeight(): void {
    const { pieces, pieceWeights } = this
    for (let at = 1; at < this.length; at++) {
      const [piece, weight] = [pieces[at] ?? 0, pieceWeights[at] ?? 0]
      let to = at
      for (; to > 0 && (pieceWeights[to - 1] ?? 0) < weight; to--) {
        pieces[to] = pieces[to - 1] ?? 0
        pieceWeights[to] = pieceWeights[to - 1] ?? 0
      }
      pieces[to] = piece
      pieceWeights[to] = weight
    }
  }
}

/** How many names have each piece; `ends` says where each name's pieces end. */
function namesPerPiece(read: readonly number[], ends: Int32Array, pieceCount: number): Int32Array {
  const frequency = new Int32Array(pieceCount)
  const lastIn = new Int32Array(pieceCount).fill(-1)
  let at = 0
  for (let name = 0; name < ends.length; name++) {
    for (const end = ends[name] ?? 0; at < end; at++) {
      const piece = read[at] ?? 0
      if (lastIn[piece] !== name) frequency[piece] = (frequency[piece] ?? 0) + 1
      lastIn[piece] = name
    }
  }
  return frequency
}

/** Per name its pieces and their places among the postings; `start` says where each name's begin. */
interface OwnPieces {
  readonly start: Int32Array
  readonly pieceOf: Int32Array
  readonly placeOf: Int32Array
}

function ownPieces(postingStart: Int32Array, names: Int32Array, nameCount: number): OwnPieces {
  const start = new Int32Array(nameCount + 1)
  for (const name of names) start[name + 1] = (start[name + 1] ?? 0) + 1
  for (let name = 0; name < nameCount; name++) start[name + 1] = (start[name + 1] ?? 0) + (start[name] ?? 0)
  const next = start.slice()
  const pieceOf = new Int32Array(names.length)
  const placeOf = new Int32Array(names.length)
  for (let piece = 0; piece + 1 < postingStart.length; piece++) {
    for (let place = postingStart[piece] ?? 0; place < (postingStart[piece + 1] ?? 0); place++) {
      const name = names[place] ?? 0
      const at = next[name] ?? 0
      next[name] = at + 1
      pieceOf[at] = piece
      placeOf[at] = place
    }
  }
  return { start, pieceOf, placeOf }
}
