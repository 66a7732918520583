import { NamePieces } from './name-pieces'
import { NameVector, type PieceWeights } from './name-vector'

/** A name of the index that looks like the one asked for. */
export interface IndexedName {
  /** Place in the list the index was made from. */
  readonly index: number
  /** Cosine of weighted three-letter pieces, 0–1; 1: the same pieces. */
  readonly score: number
}

const rounding = 1e-9
/** The bearers of a piece are in order of the length of what is left of them, up to one of these steps. */
const steps = 256
/** Up to here walking through all bearers is quicker than putting them into order. */
const fewNames = 5_000

/**
 * Finds names that look alike, for a person to confirm; it never decides. Three-letter pieces weighted by rarity
 * (TF-IDF) in an inverted index of typed arrays: on labelled company names better than edit distances, and many times
 * cheaper, for it scores only names that can reach the threshold. All pieces have one order, the rarest first. What two
 * names have in common from their first common piece on is at most the product of the lengths of what is left of both
 * (Cauchy–Schwarz): a name whose own rare pieces are not shared is passed over, however many common words it shares.
 * Symmetric: a finds b as b finds a.
 */
export class NameIndex {
  private readonly known = new NamePieces()
  private readonly vector: NameVector
  /** Per name, where its pieces begin; one more entry for the end. */
  private readonly first: Int32Array
  private readonly pieces: Int32Array
  private readonly weights: Float64Array
  /** Length of what is left of the name from a piece on. */
  private readonly tails: Float64Array
  private readonly nameAt: Int32Array
  /** Per piece, where its bearers begin; one more entry for the end. */
  private readonly start: Int32Array
  /** Where a bearer has the piece: a place in the lists above. */
  private readonly bearers: Int32Array
  /** Bearers with long tails come first. */
  private readonly isOrdered: boolean
  /** Work space: weights of the name asked for, all zero between uses, and who was scored for it. */
  private readonly asked: Float64Array
  private readonly scoredFor: Int32Array
  private question = 0
  /** How many names have been scored so far: the work that grows with a list. */
  scored = 0

  /** @param keys names as compared (`likenessKey`) */
  constructor(keys: readonly string[]) {
    const read: number[] = []
    const ends = new Int32Array(keys.length)
    for (let name = 0; name < keys.length; name++) {
      this.known.learn(keys[name] ?? '', read)
      ends[name] = read.length
    }
    const frequency = namesPerPiece(read, ends, this.known.size)
    const weighing = weightsOf(frequency, keys.length)
    const total = frequency.reduce((sum, count) => sum + count, 0)
    this.vector = new NameVector(weighing)
    this.first = new Int32Array(keys.length + 1)
    this.pieces = new Int32Array(total)
    this.weights = new Float64Array(total)
    this.tails = new Float64Array(total)
    this.nameAt = new Int32Array(total)
    this.fill(read, ends)
    this.start = new Int32Array(frequency.length + 1)
    frequency.forEach((count, number) => (this.start[(weighing.places[number] ?? 0) + 1] = count))
    this.start.forEach((count, piece) => (this.start[piece] = count + (this.start[piece - 1] ?? 0)))
    this.isOrdered = keys.length > fewNames
    this.bearers = bearersOf(this.pieces, this.tails, this.start, this.isOrdered)
    this.asked = new Float64Array(frequency.length)
    this.scoredFor = new Int32Array(keys.length)
  }

  /** The most similar names at or above `threshold` (above 0), best first; equal scores in the list's order. */
  find(key: string, threshold = 0.5, limit = 3): IndexedName[] {
    const { vector, asked } = this
    const read = this.known.read(key)
    vector.take(read, 0, read.length)
    const { pieces, weights, tails, length } = vector
    this.question++
    for (let at = 0; at < length; at++) asked[pieces[at] ?? 0] = weights[at] ?? 0
    const found: IndexedName[] = []
    const least = threshold - rounding
    for (let at = 0; at < length; at++) {
      const rest = tails[at] ?? 0
      if (rest < least) break
      this.findBearers(pieces[at] ?? 0, { rest, least }, found)
    }
    for (let at = 0; at < length; at++) asked[pieces[at] ?? 0] = 0
    return found.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, limit)
  }

  /** Scores the names with this piece that can reach `least`; `rest` is what is left of the name asked for. */
  private findBearers(piece: number, bound: { rest: number; least: number }, found: IndexedName[]): void {
    const { start, bearers, tails, nameAt, scoredFor, question, isOrdered } = this
    const shortest = bound.least / bound.rest
    const end = start[piece + 1] ?? 0
    for (let bearer = start[piece] ?? 0; bearer < end; bearer++) {
      const place = bearers[bearer] ?? 0
      const tail = tails[place] ?? 0
      if (tail < shortest) {
        if (isOrdered && tail < shortest - 1 / steps) return
        continue
      }
      const name = nameAt[place] ?? 0
      if (scoredFor[name] === question) continue
      scoredFor[name] = question
      this.scored++
      const score = this.score(name)
      if (score >= bound.least) found.push({ index: name, score: Math.min(1, score) })
    }
  }

  private score(name: number): number {
    const { asked, pieces, weights } = this
    const end = this.first[name + 1] ?? 0
    let score = 0
    for (let at = this.first[name] ?? 0; at < end; at++) {
      score += (asked[pieces[at] ?? 0] ?? 0) * (weights[at] ?? 0)
    }
    return score
  }

  private fill(read: readonly number[], ends: Int32Array): void {
    const { vector } = this
    let from = 0
    let place = 0
    for (let name = 0; name < ends.length; name++) {
      const end = ends[name] ?? 0
      vector.take(read, from, end)
      from = end
      for (let at = 0; at < vector.length; at++) {
        this.pieces[place] = vector.pieces[at] ?? 0
        this.weights[place] = vector.weights[at] ?? 0
        this.tails[place] = vector.tails[at] ?? 0
        this.nameAt[place++] = name
      }
      this.first[name + 1] = place
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

/** Rarity as the logarithm of names per bearer, in order of falling rarity (counted, not compared). */
function weightsOf(frequency: Int32Array, nameCount: number): PieceWeights {
  const next = new Int32Array(nameCount + 2)
  for (const count of frequency) next[count + 1] = (next[count + 1] ?? 0) + 1
  for (let count = 0; count <= nameCount; count++)
    next[count + 1] = (next[count + 1] ?? 0) + (next[count] ?? 0)
  const places = new Int32Array(frequency.length)
  const rarity = new Float64Array(frequency.length)
  for (let number = 0; number < frequency.length; number++) {
    const count = frequency[number] ?? 0
    const place = next[count] ?? 0
    next[count] = place + 1
    places[number] = place
    rarity[place] = Math.log(1 + nameCount / count)
  }
  return { places, rarity, rarityOfUnknown: Math.log(1 + nameCount) }
}

/** All places by piece, those with long tails first where there are many. */
function bearersOf(pieces: Int32Array, tails: Float64Array, start: Int32Array, isMany: boolean): Int32Array {
  const order = isMany ? placesByTail(tails) : null
  const next = start.slice()
  const bearers = new Int32Array(pieces.length)
  for (let at = 0; at < pieces.length; at++) {
    const place = order ? (order[at] ?? 0) : at
    const piece = pieces[place] ?? 0
    const to = next[piece] ?? 0
    next[piece] = to + 1
    bearers[to] = place
  }
  return bearers
}

/** All places by the step their tail falls in, the longest first (counted, not compared). */
function placesByTail(tails: Float64Array): Int32Array {
  const stepOf = Int32Array.from(tails, (tail) => steps - Math.min(steps, Math.floor(tail * steps)))
  const next = new Int32Array(steps + 2)
  for (const step of stepOf) next[step + 1] = (next[step + 1] ?? 0) + 1
  for (let step = 0; step <= steps; step++) next[step + 1] = (next[step + 1] ?? 0) + (next[step] ?? 0)
  const places = new Int32Array(tails.length)
  stepOf.forEach((step, place) => {
    const to = next[step] ?? 0
    next[step] = to + 1
    places[to] = place
  })
  return places
}
