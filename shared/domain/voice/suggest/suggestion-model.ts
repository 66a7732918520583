import type { KnownMeanings } from '../meaning/known-meanings'
import { wordsOf } from '../../text/words'
import { AnswerChances, type Learnt } from './answer-chances'
import { AnswerLines } from './answer-lines'
import { CodeBorders, type CodedPlaces } from './code-borders'
import { CodeLikenesses } from './code-likeness'
import { CodebookMatch, wordsOfCode, type CodeWords } from './codebook-match'
import { heldOutEvidence, type Known } from './held-out'
import { atOnce, type InSteps } from './in-steps'
import { JoinedPoints } from './joined-points'
import { MeaningPoints, type TextPoints } from './meaning-points'
import { nearestOf, type Neighbour } from './neighbours'
import { fewestForLearning } from './suggest-protocol'
import { chancesOf, evidenceWidth, firstWeights, learnStack, type StackWeights } from './stack'
import { WordCompanyBuilder, type WordCompany } from './word-company'
import { TextIndexBuilder, type TextIndex } from './text-index'

/** The weights are learnt again when this much more is coded: one answer more hardly moves them. */
const growth = 1.15
/** They are learnt on so many answers, those coded last: more would cost time and move nothing. */
const mostForWeights = 400
/** So many texts are taken apart in one step. */
const textsInStep = 25
/** How far the company that words keep counts, beside words and letters that count 1 each (README.md). */
const mostOfCompany = 0.5

/** A judged pair and how sure the model was of it without having seen the answer. */
export interface Judged {
  readonly chance: number
  readonly isGiven: boolean
}

/** What stands in the answers, before any code is known. */
export interface ReadTexts {
  readonly texts: readonly string[]
  readonly index: TextIndex
  readonly match: CodebookMatch
  /** Null where the answers are too few to tell. */
  readonly company: WordCompany | null
}

/** Takes answers apart. */
export function* readingTexts(texts: readonly string[]): InSteps<ReadTexts> {
  const builder = new TextIndexBuilder()
  const match = new CodebookMatch()
  const company = new WordCompanyBuilder()
  for (const [row, text] of texts.entries()) {
    const words = wordsOf(text)
    builder.add(words)
    match.add(words)
    company.add(words)
    if (row % textsInStep === textsInStep - 1) yield
  }
  return { texts, index: yield* builder.finish(), match, company: yield* company.finish() }
}

/** What was learnt of coded answers for one answer. */
interface Look {
  readonly row: number
  readonly margins: Float64Array
  readonly neighbours: readonly Neighbour[]
}

/**
 * Learns from the answers already coded which codes the consultant would give to the others. Several codes per answer;
 * the same codings in the same order always give the same suggestions. Evidence: a linear support vector machine on
 * words, letters and the company that words keep, which takes each code's own words for one more example; the vote of
 * the most similar coded answers; and the match with the words of the codebook. How far each counts is learnt by
 * cross-validation. With nothing coded only the codebook speaks. An answer is compared with the coded ones when it is
 * asked about; all are only when all are asked about.
 */
export class SuggestionModel {
  readonly index: TextIndex
  readonly #texts: readonly string[]
  readonly #likenesses: CodeLikenesses
  #known: KnownMeanings | null = null
  readonly #company: WordCompany | null
  readonly #companyPoints: MeaningPoints | null
  /** What answers and codes mean, where it was read. */
  #meaningPoints: MeaningPoints | null = null
  /** Both together. */
  #points: TextPoints | null
  #lines: AnswerLines | null = null
  #borders: CodeBorders
  #codes: readonly CodeWords[] = []
  #places: ReadonlyMap<string, number> = new Map()
  /** Row of a coded answer → its codes, in the order in which they were coded. */
  #coded: ReadonlyMap<number, ReadonlySet<string>> = new Map()
  #codedPlaces: CodedPlaces = new Map()
  #learnt: Learnt = nothingLearnt(0, false)
  #chances: AnswerChances | null = null
  #look: Look | null = null
  #learntAt = 0
  #judged: readonly Judged[] = []

  constructor(read: readonly string[] | ReadTexts) {
    const { texts, index, match, company } = 'index' in read ? read : atOnce(readingTexts(read))
    this.#texts = texts
    this.index = index
    this.#likenesses = new CodeLikenesses(index, match)
    this.#company = company
    this.#companyPoints = company && new MeaningPoints(company.answers, mostOfCompany)
    this.#points = this.#companyPoints
    this.#borders = new CodeBorders(index, this.#points)
  }

  /**
   * From now on answers are also like each other, and like codes, by what they mean; null: by their words and the
   * company of these alone. The codes and the codings must be told again.
   */
  setMeanings(known: KnownMeanings | null): void {
    this.#known = known
    this.#codes = []
    const answers = known?.of(this.#texts) ?? null
    if (answers ? this.#meaningPoints?.isOf(answers) : this.#meaningPoints === null) return
    this.#meaningPoints = answers && new MeaningPoints(answers)
    this.#points = joined(this.#meaningPoints, this.#companyPoints)
    this.#lines = null
    this.#borders = new CodeBorders(this.index, this.#points)
    this.#coded = new Map()
  }

  get readsMeaning(): boolean {
    return this.#meaningPoints !== null
  }

  get codes(): readonly CodeWords[] {
    return this.#codes
  }

  get match(): CodebookMatch {
    return this.#likenesses.match
  }

  /** Whether enough is coded to know how often suggestions so sure are right; before, chances are a first guess. */
  get isCalibrated(): boolean {
    return this.#learntAt > 0
  }

  /** How many coded answers have been learnt from. */
  get codedCount(): number {
    return this.#coded.size
  }

  /** The codes that may be suggested. Nothing is done when they are the ones known. */
  setCodes(codes: readonly CodeWords[]): void {
    if (this.#codes.length === codes.length && this.#likenesses.areKnown(codes)) return
    this.#placeCodes(codes.map(wordsOfCode))
    this.#likenesses.setCodes(codes)
    this.#codes = codes
    this.#places = new Map(codes.map(({ id }, place) => [id, place]))
    this.#borders.begin(codes.map(({ name, further }) => `${name} ${further}`))
    // What was learnt about other codes or words is no measure for these.
    this.#coded = new Map()
    this.#codedPlaces = new Map()
    this.#learnt = nothingLearnt(codes.length, this.readsMeaning)
    this.#chances = null
    this.#look = null
    this.#learntAt = 0
    this.#judged = []
  }

  /** Takes in which answers carry which codes now, and learns. Only what changed since is learnt anew. */
  learn(coded: ReadonlyMap<number, ReadonlySet<string>>): void {
    atOnce(this.learning(coded))
  }

  /** The same step by step. In between, suggestions are made of what was learnt so far. */
  *learning(coded: ReadonlyMap<number, ReadonlySet<string>>): InSteps {
    const places = new Map(
      [...coded].map(([row, codes]) => [row, [...codes].flatMap((id) => this.#places.get(id) ?? [])])
    )
    yield* this.#borders.fitting(places)
    this.#coded = new Map(coded)
    this.#codedPlaces = places
    this.#look = null
    const training = [...coded.keys()]
    const weights = yield* this.#learningWeights(training)
    this.#learnt = { coded: places, counts: this.#countsAmong(training), total: coded.size, weights }
  }

  /** How sure the model is of each code for an answer, in the order of the codes. */
  chances(row: number): Float64Array {
    const { counts, total, weights } = this.#learnt
    const evidence = new Float64Array(this.#codes.length * evidenceWidth)
    this.#writeEvidence(row, { ...this.#lookAt(row), counts, total }, evidence)
    return chancesOf(evidence, weights)
  }

  /** The same for all answers: all codes of the first, then of the next. */
  allChances(): Float32Array {
    return atOnce(this.decidingAll())
  }

  /** The same step by step. Nothing may be learnt in between. */
  decidingAll(): InSteps<Float32Array> {
    this.#lines ??= new AnswerLines(this.index.rows, this.#points)
    this.#chances ??= new AnswerChances(this.#lines, this.#likenesses, this.#borders)
    return this.#chances.deciding(this.#learnt)
  }

  /** The coded answers most like this one. */
  neighboursOf(row: number): readonly Neighbour[] {
    return this.#lookAt(row).neighbours
  }

  /** How much of a neighbour's likeness lies in words and in meaning, each up to 1. */
  likenessOf(row: number, neighbour: Neighbour): { readonly words: number; readonly meaning: number } {
    const further = this.#points?.between(row, neighbour.row) ?? 0
    const words = (this.#mostAlike * neighbour.likeness - further) / 2
    return { words, meaning: this.#meaningPoints?.between(row, neighbour.row) ?? 0 }
  }

  /** How like an answer is to a code's own words in what it means, up to 1; 0 where that was not read. */
  meaningOfCode(row: number, codeId: string): number {
    const place = this.#places.get(codeId)
    if (!this.#meaningPoints || place === undefined) return 0
    return this.#meaningPoints.between(row, this.#texts.length + place)
  }

  codesOf(row: number): ReadonlySet<string> | undefined {
    return this.#coded.get(row)
  }

  /** The coded answers that carry a code, in the order in which they were coded. */
  rowsWith(codeId: string): number[] {
    return [...this.#coded].flatMap(([row, codes]) => (codes.has(codeId) ? [row] : []))
  }

  /** How strongly a term, by its column in the index, speaks for a code. */
  weightOf(column: number, codeId: string): number {
    const place = this.#places.get(codeId)
    return place === undefined ? 0 : this.#borders.weightOf(column, place)
  }

  /** Every pair of a coded answer and a code with how sure a model was that had not seen the answer. */
  get judged(): readonly Judged[] {
    return this.#judged
  }

  #placeCodes(words: readonly string[]): void {
    if (this.#known) this.#meaningPoints?.setCodes(this.#known.of(words))
    if (this.#company) this.#companyPoints?.setCodes(this.#company.of(words.map((text) => wordsOf(text))))
  }

  /** The likeness of a text with itself: words and letters count 1 each. */
  get #mostAlike(): number {
    return 2 + (this.#points?.most ?? 0)
  }

  #countsAmong(rows: readonly number[]): Int32Array<ArrayBuffer> {
    const counts = new Int32Array(this.#codes.length)
    for (const row of rows) {
      for (const place of this.#codedPlaces.get(row) ?? []) counts[place] = (counts[place] as number) + 1
    }
    return counts
  }

  /** What speaks for each code of one answer; see {@link evidenceWidth} for the order. */
  #writeEvidence(row: number, { neighbours, margins, counts, total }: Known, target: Float64Array): void {
    let all = 0
    for (const { row: other, likeness } of neighbours) {
      all += likeness
      for (const place of this.#codedPlaces.get(other) ?? []) {
        const first = place * evidenceWidth
        target[first + 1] = (target[first + 1] as number) + likeness
        target[first + 2] = Math.max(target[first + 2] as number, likeness)
      }
    }
    const { name, definition, letters } = this.#likenesses.of(row, this.#points)
    for (let place = 0; place < this.#codes.length; place += 1) {
      const first = place * evidenceWidth
      const count = counts[place] as number
      target[first] = margins[place] as number
      if (all > 0) target[first + 1] = (target[first + 1] as number) / all
      target[first + 3] = name[place] as number
      target[first + 4] = definition[place] as number
      target[first + 5] = letters[place] as number
      target[first + 6] = Math.log(count + 0.5) - Math.log(total + 1)
      target[first + 7] = count === 0 ? 1 : 0
      target[first + 8] = 1
    }
  }

  #lookAt(row: number): Look {
    if (this.#look?.row === row) return this.#look
    const line = this.#borders.likenesses(row)
    const neighbours = this.#nearestAmong(row, this.#coded.keys(), line)
    const look = { row, margins: this.#borders.marginsOf(line), neighbours }
    this.#look = look
    return look
  }

  /** Who votes on an answer among some coded ones, by how like it is to the text of each place. */
  #nearestAmong(row: number, others: Iterable<number>, line: Float32Array): Neighbour[] {
    const most = this.#mostAlike
    const borders = this.#borders
    return nearestOf(
      (function* () {
        for (const other of others) {
          const place = other === row ? undefined : borders.placeOf(other)
          if (place !== undefined) yield { row: other, likeness: (line[place] ?? 0) / most }
        }
      })()
    )
  }

  *#learningWeights(training: readonly number[]): InSteps<StackWeights> {
    const count = training.length
    const isLearnt = this.#learntAt > 0 && count < this.#learntAt * growth && count >= this.#learntAt
    if (isLearnt) return this.#learnt.weights
    if (count < fewestForLearning || this.#codes.length === 0) {
      this.#judged = []
      this.#learntAt = 0
      return firstWeights(this.readsMeaning)
    }
    const weights = yield* this.#learningFrom(training.slice(-mostForWeights))
    this.#learntAt = count
    return weights
  }

  /** Learns the weights from what would have been said on each of these answers had it not been coded yet. */
  *#learningFrom(training: readonly number[]): InSteps<StackWeights> {
    const codeCount = this.#codes.length
    const evidence = yield* this.heldOutEvidence(training)
    const isGiven = new Uint8Array(training.length * codeCount)
    training.forEach((row, place) => {
      for (const code of this.#codedPlaces.get(row) ?? []) isGiven[place * codeCount + code] = 1
    })
    const weights = yield* learnStack({ evidence, isGiven, codeCount, readsMeaning: this.readsMeaning })
    this.#judged = training.flatMap((_, place) => {
      const first = place * codeCount * evidenceWidth
      const own = evidence.subarray(first, first + codeCount * evidenceWidth)
      return [...chancesOf(own, weights)].map((chance, code) => ({
        chance,
        isGiven: isGiven[place * codeCount + code] === 1
      }))
    })
    return weights
  }

  /** The evidence for coded answers, each by a model that has not seen it: all codes of one, then of the next. */
  heldOutEvidence(training: readonly number[]): InSteps<Float64Array> {
    return heldOutEvidence(training, this.#codes.length, {
      marginsAfter: (seen, judged) => this.#borders.marginsAfter(seen, judged),
      neighboursAmong: (row, seen) => this.#nearestAmong(row, seen, this.#borders.likenesses(row)),
      countsAmong: (seen) => this.#countsAmong(seen),
      write: (row, known, target) => this.#writeEvidence(row, known, target)
    })
  }
}

/** The points there are, as one. */
function joined(meaning: MeaningPoints | null, company: MeaningPoints | null): TextPoints | null {
  return meaning && company ? new JoinedPoints([meaning, company]) : (meaning ?? company)
}

const nothingLearnt = (codeCount: number, readsMeaning: boolean): Learnt => ({
  ...{ coded: new Map(), counts: new Int32Array(codeCount), total: 0 },
  weights: firstWeights(readsMeaning)
})
