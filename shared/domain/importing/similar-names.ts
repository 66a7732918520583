import { companyKey } from './company-name'

export interface SimilarName {
  readonly index: number
  /** Cosine of weighted three-letter pieces, 0–1. */
  readonly score: number
}

const pieces = (name: string): string[] => {
  const padded = ` ${companyKey(name)} `
  const found: string[] = []
  for (let at = 0; at + 3 <= padded.length; at++) found.push(padded.slice(at, at + 3))
  return found
}

/**
 * Finds names that look alike, for a person to confirm; it never decides. Character three-grams weighted by
 * rarity in an inverted index: on labelled company names better than edit distances, and many times cheaper.
 */
export class SimilarNames {
  private readonly postings = new Map<string, { index: number; weight: number }[]>()
  private readonly rarity = new Map<string, number>()

  constructor(names: readonly string[]) {
    const documents = names.map((name) => tally(pieces(name)))
    for (const document of documents) {
      for (const piece of document.keys()) this.rarity.set(piece, (this.rarity.get(piece) ?? 0) + 1)
    }
    for (const [piece, count] of this.rarity) this.rarity.set(piece, Math.log(1 + names.length / count))
    documents.forEach((document, index) => {
      const length = this.lengthOf(document)
      for (const [piece, count] of document) {
        const list = this.postings.get(piece) ?? []
        list.push({ index, weight: (count * (this.rarity.get(piece) ?? 0)) / length })
        this.postings.set(piece, list)
      }
    })
  }

  /** The most similar names at or above `threshold`, best first. */
  find(name: string, threshold = 0.55, limit = 3): SimilarName[] {
    const document = tally(pieces(name))
    const length = this.lengthOf(document)
    const scores = new Map<number, number>()
    for (const [piece, count] of document) {
      const weight = (count * (this.rarity.get(piece) ?? 0)) / length
      for (const entry of this.postings.get(piece) ?? []) {
        scores.set(entry.index, (scores.get(entry.index) ?? 0) + weight * entry.weight)
      }
    }
    return [...scores]
      .filter(([, score]) => score >= threshold)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([index, score]) => ({ index, score: Math.min(1, score) }))
  }

  private lengthOf(document: ReadonlyMap<string, number>): number {
    let squares = 0
    for (const [piece, count] of document) {
      // A piece no known name has still makes the name longer, hence less similar.
      const rarity = this.rarity.get(piece) ?? Math.log(2 + this.rarity.size)
      squares += (count * rarity) ** 2
    }
    return Math.sqrt(squares) || 1
  }
}

function tally(found: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const piece of found) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return counts
}
