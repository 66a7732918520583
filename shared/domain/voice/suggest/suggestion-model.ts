import { CodebookMatch, type CodeWords } from './codebook-match'
import { dropFromBorder, fitBorder, marginOf, newBorder, type Border } from './linear-svm'
import { Neighbours, type Neighbour } from './neighbours'
import { defaultWeights, learnWeights, probability, valuesOf } from './stack'
import type { Evidence, Example, StackWeights } from './stack'
import { indexTexts, type TextIndex } from './text-index'

const folds = 4
/** Fewer coded answers say too little about how far each kind of evidence can be trusted. */
const fewestForLearning = 10
/** The weights are learnt again when this much more is coded: one answer more hardly moves them. */
const growth = 1.15

/** A judged pair and how sure the model was of it without having seen the answer. */
export interface Judged {
  readonly chance: number
  readonly isGiven: boolean
}

/**
 * Learns from the answers already coded which codes the consultant would give to the others. Several codes per answer;
 * the same codings in the same order always give the same suggestions. Evidence: a linear support vector machine on
 * words and letters, the vote of the most similar coded answers, and the words of the codebook; how far each counts is
 * learnt by cross-validation. With nothing coded only the codebook speaks.
 */
export class SuggestionModel {
  readonly index: TextIndex
  readonly match: CodebookMatch
  readonly #neighbours: Neighbours
  readonly #borders = new Map<string, Border>()
  #codes: readonly CodeWords[] = []
  #wordScores = new Map<string, Float32Array>()
  /** Row of a coded answer → its codes, in the order in which they were coded. */
  #coded = new Map<number, ReadonlySet<string>>()
  #weights: StackWeights = defaultWeights
  #learntAt = 0
  #judged: readonly Judged[] = []

  constructor(texts: readonly string[]) {
    this.index = indexTexts(texts)
    this.match = new CodebookMatch(texts)
    this.#neighbours = new Neighbours(this.index.rows)
  }

  get codes(): readonly CodeWords[] {
    return this.#codes
  }

  get codedCount(): number {
    return this.#coded.size
  }

  /** The codes that may be suggested. Only those whose words changed are matched again. */
  setCodes(codes: readonly CodeWords[]): void {
    const before = new Map(this.#codes.map((code) => [code.id, code]))
    const scores = new Map<string, Float32Array>()
    for (const code of codes) {
      const old = before.get(code.id)
      const isSame = old?.name === code.name && old.further === code.further
      const known = isSame ? this.#wordScores.get(code.id) : undefined
      scores.set(code.id, known ?? this.match.scores(code))
    }
    for (const id of this.#borders.keys()) if (!scores.has(id)) this.#borders.delete(id)
    this.#wordScores = scores
    this.#codes = codes
  }

  /** Takes in which answers carry which codes now, and learns. Only what changed since is learnt anew. */
  learn(coded: ReadonlyMap<number, ReadonlySet<string>>): void {
    const gone = [...this.#coded.keys()].filter((row) => !coded.has(row))
    for (const row of gone)
      for (const border of this.#borders.values()) dropFromBorder(this.index.rows, row, border)
    if (gone.length > 0) this.#neighbours.clear()
    for (const row of coded.keys()) if (gone.length > 0 || !this.#coded.has(row)) this.#neighbours.add(row)
    this.#coded = new Map(coded)
    const training = [...coded.keys()]
    for (const { id } of this.#codes) {
      if (this.#examplesOf(id, training) === 0) this.#borders.delete(id)
      else this.#borders.set(id, this.#fitted(id, training, this.#borders.get(id)))
    }
    this.#learnWeights(training)
  }

  /** How sure the model is of each code for an answer, in the order of the codes. */
  chances(row: number): Float64Array {
    const neighbours = this.#neighbours.of(row)
    const chances = new Float64Array(this.#codes.length)
    this.#codes.forEach(({ id }, place) => {
      const border = this.#borders.get(id)
      const margin = border ? marginOf(this.index.rows, row, border) : null
      chances[place] = probability(valuesOf(this.#evidence(row, id, margin, neighbours)), this.#weights)
    })
    return chances
  }

  /** The coded answers most like this one. */
  neighboursOf(row: number): readonly Neighbour[] {
    return this.#neighbours.of(row)
  }

  codesOf(row: number): ReadonlySet<string> | undefined {
    return this.#coded.get(row)
  }

  /** The border of a code, for naming the words that speak for it; none without examples. */
  borderOf(codeId: string): Border | undefined {
    return this.#borders.get(codeId)
  }

  /** Every pair of a coded answer and a code with how sure a model was that had not seen the answer. */
  get judged(): readonly Judged[] {
    return this.#judged
  }

  #examplesOf(id: string, training: readonly number[]): number {
    return training.reduce((count, row) => count + Number(this.#coded.get(row)?.has(id) ?? false), 0)
  }

  #fitted(id: string, training: readonly number[], from?: Border): Border {
    const border = from ?? newBorder(this.index.rows.columnCount)
    fitBorder(this.index.rows, training, (row) => this.#coded.get(row)?.has(id) ?? false, border)
    return border
  }

  #evidence(row: number, id: string, margin: number | null, neighbours: readonly Neighbour[]): Evidence {
    let votes = 0
    let all = 0
    let nearest = 0
    for (const neighbour of neighbours) {
      all += neighbour.likeness
      if (this.#coded.get(neighbour.row)?.has(id) !== true) continue
      votes += neighbour.likeness
      nearest = Math.max(nearest, neighbour.likeness)
    }
    const border = this.#borders.get(id)
    return {
      margin: margin ?? 0,
      vote: all === 0 ? 0 : votes / all,
      nearest,
      words: this.#wordScores.get(id)?.[row] ?? 0,
      commonness: Math.log((this.#counts.get(id) ?? 0) + 0.5) - Math.log(this.#coded.size + 1),
      isUnseen: border ? 0 : 1
    }
  }

  get #counts(): ReadonlyMap<string, number> {
    if (this.#countsOf !== this.#coded) {
      this.#countsOf = this.#coded
      this.#countCache = new Map()
      for (const codes of this.#coded.values()) {
        for (const id of codes) this.#countCache.set(id, (this.#countCache.get(id) ?? 0) + 1)
      }
    }
    return this.#countCache
  }
  #countsOf: ReadonlyMap<number, ReadonlySet<string>> | null = null
  #countCache = new Map<string, number>()

  #learnWeights(training: readonly number[]): void {
    const count = training.length
    if (count < fewestForLearning) {
      this.#weights = defaultWeights
      this.#judged = []
      this.#learntAt = 0
    } else if (count >= this.#learntAt * growth || count < this.#learntAt) {
      const examples = this.#heldOutExamples(training)
      this.#weights = learnWeights(examples)
      this.#judged = examples.map(({ values, isGiven }) => ({
        chance: probability(values, this.#weights),
        isGiven
      }))
      this.#learntAt = count
    }
  }

  /** What the evidence for each coded answer would have been had it not been coded yet: every fourth is left out. */
  #heldOutExamples(training: readonly number[]): Example[] {
    const foldOf = new Map(training.map((row, place) => [row, place % folds]))
    const examples: Example[] = []
    const borders = new Map<string, Border>()
    for (let fold = 0; fold < folds; fold += 1) {
      const seen = training.filter((row) => foldOf.get(row) !== fold)
      for (const { id } of this.#codes) {
        if (this.#examplesOf(id, seen) > 0) borders.set(id, this.#fitted(id, seen))
        else borders.delete(id)
      }
      for (const row of training) {
        if (foldOf.get(row) !== fold) continue
        const neighbours = this.#neighbours.of(row, (other) => foldOf.get(other) === fold)
        for (const { id } of this.#codes) {
          const border = borders.get(id)
          const margin = border ? marginOf(this.index.rows, row, border) : null
          const evidence = this.#evidence(row, id, margin, neighbours)
          const values = valuesOf({ ...evidence, isUnseen: border ? 0 : 1 })
          examples.push({ values, isGiven: this.#coded.get(row)?.has(id) ?? false })
        }
      }
    }
    return examples
  }
}
