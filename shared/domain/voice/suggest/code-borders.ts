import type { AnswerLines } from './answer-lines'
import { GramTable } from './gram-table'
import type { InSteps } from './in-steps'
import { borderFor, distanceTo, fitBorder, letGo, type Border, type Lesson } from './linear-svm'
import type { TextPoints } from './meaning-points'
import { at, joinedRows } from './sparse-rows'
import type { TextIndex } from './text-index'

/** A code's own words count as half an answer that carries it. */
const costOfWords = 0.5
/** So many texts are compared in one step. */
const textsInStep = 8
/** After about so many places of borders were gone through a step ends. */
const placesInStep = 16_384

/** Row of a coded answer → places of its codes. */
export type CodedPlaces = ReadonlyMap<number, readonly number[]>

/** The borders of all codes: what answers with a code have in common, learnt from coded answers and the codes' words. */
export class CodeBorders {
  readonly #index: TextIndex
  readonly #points: TextPoints | null
  #table: GramTable
  #codeCount = 0
  #borders: Border[] = []
  #coded: CodedPlaces = new Map()
  readonly #termWeights = new Map<number, Float32Array>()

  constructor(index: TextIndex, points: TextPoints | null = null) {
    this.#index = index
    this.#points = points
    this.#table = new GramTable(index.rows, points)
  }

  /** Begins anew with these codes, given by all their words. */
  begin(words: readonly string[]): void {
    const all = joinedRows(this.#index.rows, this.#index.rowsOf(words))
    this.#table = new GramTable(all, this.#points)
    this.#codeCount = words.length
    this.#coded = new Map()
    this.#termWeights.clear()
    for (const row of this.#wordRows) this.#table.placeOf(row)
    this.#borders = words.map(() => borderFor(this.#table.size))
  }

  /** How many answers have been compared with each other. */
  get knownCount(): number {
    return this.#table.placed.length - this.#codeCount
  }

  /** The texts that may hold a border: rows of answers, and after them those of the codes' words. */
  get rows(): readonly number[] {
    return this.#table.placed
  }

  /** How like any answer is to the text of each place; see {@link placeOf}. */
  likenesses(row: number): Float32Array {
    return this.#table.likenesses(row)
  }

  /** The place of a text in those likenesses; undefined for one that does not teach. */
  placeOf(row: number): number | undefined {
    return this.#table.has(row) ? this.#table.placeOf(row) : undefined
  }

  /** How like the words of a code, given by their row, are to every answer. */
  lineOf(row: number, lines: AnswerLines): Float32Array {
    const line = lines.of(this.#table.rows, row)
    this.#points?.addLine(row, line)
    return line
  }

  /** Fits all borders to the coded answers, each from where it stands. */
  *fitting(coded: CodedPlaces): InSteps {
    yield* this.#comparing([...coded.keys()].filter((row) => !this.#table.has(row)))
    const gone = this.#table.placed.filter((row) => row < this.#index.rows.count && !coded.has(row))
    this.#coded = coded
    const lesson = this.#lessonOf([...coded.keys()])
    const withCode = this.#rowsByCode(coded)
    for (const [code, border] of this.#borders.entries()) {
      for (const row of gone) letGo(this.#table, border, this.#table.placeOf(row))
      yield* fitBorder(lesson, this.#positives(code, withCode[code] ?? []), border)
      this.#termWeights.delete(code)
      yield
    }
    for (const row of gone) this.#table.release(row)
  }

  /** How far on each code's side of its border a text lies, by how like it is to the text of each place. */
  marginsOf(likenesses: Float32Array): Float64Array {
    // One more for the constant that stands for the border's distance from the origin.
    const line = likenesses.map((one) => one + 1)
    return Float64Array.from(this.#borders, (border) => distanceTo(border, line))
  }

  /**
   * How strongly a word or pair of words, by its column, speaks for a code; 0 for one that stands in no answer with the
   * code (its own words shape its border too, and are told apart).
   */
  weightOf(column: number, code: number): number {
    const weights = this.#termWeights.get(code) ?? this.#weightsOfTerms(code)
    this.#termWeights.set(code, weights)
    return weights[column] ?? 0
  }

  /**
   * Margins of all codes for some coded answers, as borders would give them that had seen only some of the others:
   * all codes of the first answer, then of the next.
   */
  *marginsAfter(seen: readonly number[], judged: readonly number[]): InSteps<Float64Array> {
    const rows = [...this.#wordRows, ...seen, ...judged]
    const table = this.#table.among(Int32Array.from(rows, (row) => this.#table.placeOf(row)))
    const teaching = this.#codeCount + seen.length
    const lesson = {
      table,
      members: Int32Array.from({ length: teaching }, (_, place) => place),
      costs: new Float64Array(teaching).fill(1).fill(costOfWords, 0, this.#codeCount)
    }
    const margins = new Float64Array(judged.length * this.#codeCount)
    for (let code = 0; code < this.#codeCount; code += 1) {
      const isPositive = Uint8Array.from(rows, (row, place) =>
        Number(place < this.#codeCount ? place === code : this.#coded.get(row)?.includes(code))
      )
      const border = borderFor(table.size)
      yield* fitBorder(lesson, isPositive, border)
      judged.forEach((_, place) => {
        margins[place * this.#codeCount + code] = border.distances[teaching + place] as number
      })
      yield
    }
    return margins
  }

  /** How firmly each text holds a code's border. */
  heldBy(code: number): Map<number, number> {
    const held = this.#borders[code]?.held
    return new Map(this.rows.map((row) => [row, held?.[this.#table.placeOf(row)] ?? 0]))
  }

  /** Writes how firmly one text holds each code's border: 0 for one that does not teach. */
  writeHeld(row: number, target: Float64Array): void {
    const place = this.placeOf(row)
    if (place === undefined) target.fill(0)
    else this.#borders.forEach(({ held }, code) => (target[code] = held[place] ?? 0))
  }

  #weightsOfTerms(code: number): Float32Array {
    const { starts, columns, values } = this.#table.rows
    const weights = new Float32Array(this.#index.names.length)
    for (const [row, held] of this.heldBy(code)) {
      if (held === 0) continue
      for (let term = at(starts, row); term < at(starts, row + 1); term += 1) {
        const column = at(columns, term)
        if (column < weights.length) weights[column] = at(weights, column) + held * at(values, term)
      }
    }
    const isTaught = new Uint8Array(weights.length)
    for (const [row, codes] of this.#coded) {
      if (!codes.includes(code)) continue
      for (const column of columns.subarray(at(starts, row), at(starts, row + 1))) isTaught[column] = 1
    }
    return weights.map((weight, column) => (isTaught[column] === 1 ? weight : 0))
  }

  /** Gives texts that are new to the table a place in it and in all borders. */
  *#comparing(rows: readonly number[]): InSteps {
    const places: number[] = []
    for (const row of rows) {
      places.push(this.#table.placeOf(row))
      if (places.length % textsInStep === 0) yield
    }
    if (places.length === 0) return
    const size = this.#table.size
    for (const [code, border] of this.#borders.entries()) {
      this.#borders[code] = withPlaces(border, this.#table, places)
      if ((code * size) % placesInStep < size) yield
    }
  }

  get #wordRows(): number[] {
    return Array.from({ length: this.#codeCount }, (_, code) => this.#index.rows.count + code)
  }

  #lessonOf(answers: readonly number[]): Lesson {
    const members = Int32Array.from([...this.#wordRows, ...answers], (row) => this.#table.placeOf(row))
    const costs = new Float64Array(this.#table.size).fill(1).fill(costOfWords, 0, this.#codeCount)
    return { table: this.#table, members, costs }
  }

  #rowsByCode(coded: CodedPlaces): number[][] {
    const lists = Array.from({ length: this.#codeCount }, (): number[] => [])
    for (const [row, codes] of coded) for (const code of codes) lists[code]?.push(row)
    return lists
  }

  /** By place: the code's own words (they come first) and the answers that carry it. */
  #positives(code: number, withCode: readonly number[]): Uint8Array {
    const isPositive = new Uint8Array(this.#table.size)
    isPositive[code] = 1
    for (const row of withCode) isPositive[this.#table.placeOf(row)] = 1
    return isPositive
  }
}

/** The same border with these places, which hold nothing of it yet. */
function withPlaces(border: Border, table: GramTable, places: readonly number[]): Border {
  const { held, distances } = border.held.length < table.size ? grown(border, 2 * table.size) : border
  for (const place of places) distances[place] = 0
  held.forEach((firmly, holding) => {
    if (firmly === 0) return
    const line = table.line(holding)
    for (const place of places) {
      distances[place] = (distances[place] as number) + firmly * (line[place] as number)
    }
  })
  return { held, distances }
}

function grown(border: Border, size: number): Border {
  const larger = borderFor(size)
  larger.held.set(border.held)
  larger.distances.set(border.distances)
  return larger
}
