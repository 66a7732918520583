import { foldText, searchTerms } from '../../text/fold'
import { inAll, inAny, markedRows, noRows, type RowSet } from './row-sets'
import { collectWords, type WordPostings } from './word-postings'

/** Stands between words where all are searched at once; no word holds it. */
const between = '\n'

/** Comes after every letter. */
const afterAll = '\uffff'

/** One run of letters and digits of what is searched, and how much of a word it must be. */
interface Piece {
  readonly text: string
  readonly beginsWord: boolean
  readonly endsWord: boolean
}

/**
 * Finds answers by their words without going through all of them. Case and accents do not count ("Prämie" finds
 * "pramie"). All searches give every answer that matches, in the answers' order.
 */
export class TextSearchIndex {
  readonly #folded: readonly string[]
  readonly #postings: WordPostings
  /** All words in one string, and where each begins in it: words that hold some letters are found in one search. */
  readonly #allWords: string
  readonly #beginnings: Int32Array
  readonly #labelled = new Map<string, number[]>()

  /** `labels` name each answer (its respondent): typed in full, a label finds its answers. */
  constructor(texts: readonly string[], labels: readonly string[] = []) {
    labels.forEach((label, row) => {
      const rows = this.#labelled.get(foldText(label))
      if (rows) rows.push(row)
      else this.#labelled.set(foldText(label), [row])
    })
    this.#folded = texts.map(foldText)
    this.#postings = collectWords(this.#folded)
    const { words } = this.#postings
    this.#allWords = words.join(between) + between
    this.#beginnings = new Int32Array(words.length)
    let place = 0
    words.forEach((word, number) => {
      this.#beginnings[number] = place
      place += word.length + 1
    })
  }

  get rowCount(): number {
    return this.#folded.length
  }

  /** Answers that hold the whole word: a run of letters and digits, so that "don't" holds "don". */
  withWord(word: string): RowSet {
    const folded = foldText(word)
    const number = this.#firstFrom(folded)
    return this.#postings.words[number] === folded ? this.#rowsOf(number) : noRows
  }

  /** Answers with a word that begins so. */
  withPrefix(prefix: string): RowSet {
    const folded = foldText(prefix)
    return this.#rowsOfRun(this.#firstFrom(folded), this.#firstFrom(folded + afterAll))
  }

  /**
   * Answers in which these characters stand one after the other, anywhere, also across words: what searching the whole
   * text of each answer would find.
   */
  containing(text: string): RowSet {
    const folded = foldText(text)
    const pieces = piecesOf(folded)
    const [only] = pieces
    if (only?.text === folded) return this.#withPart(folded)
    const candidates = inAll(pieces.map((piece) => this.#withPiece(piece)))
    const rows = pieces.length === 0 ? this.#folded.map((_, row) => row) : [...candidates]
    return Int32Array.from(rows.filter((row) => this.#folded[row]?.includes(folded)))
  }

  /** Answers that hold everything that was typed: words or parts of words, and "phrases" in quotation marks. */
  matching(query: string): RowSet {
    const found = searchTerms(query).map((term) => {
      const labelled = this.#labelled.get(term)
      const rows = this.containing(term)
      return labelled ? inAny([rows, Int32Array.from(labelled)], this.rowCount) : rows
    })
    return inAll(found)
  }

  /** Answers that hold any of the words or phrases. */
  matchingAny(terms: readonly string[]): RowSet {
    return inAny(
      terms.map((term) => this.containing(term)),
      this.rowCount
    )
  }

  #withPiece({ text, beginsWord, endsWord }: Piece): RowSet {
    if (beginsWord && endsWord) return this.withWord(text)
    return beginsWord ? this.withPrefix(text) : this.#withPart(text)
  }

  #withPart(part: string): RowSet {
    const { starts } = this.#postings
    const found: number[] = []
    let size = 0
    let number = 0
    for (let at = this.#allWords.indexOf(part); at >= 0;) {
      number = this.#wordAt(at, number)
      found.push(number)
      size += (starts[number + 1] as number) - (starts[number] as number)
      // So much is found that looking into the answers themselves is quicker.
      if (size > 2 * this.rowCount) return this.#scan(part)
      const next = this.#beginnings[number + 1]
      at = next === undefined ? -1 : this.#allWords.indexOf(part, next)
    }
    const sets = found.map((word) => this.#rowsOf(word))
    return inAny(sets, this.rowCount)
  }

  #scan(part: string): RowSet {
    const isFound = new Uint8Array(this.rowCount)
    this.#folded.forEach((text, row) => {
      if (text.includes(part)) isFound[row] = 1
    })
    return markedRows(isFound)
  }

  #rowsOf(number: number): RowSet {
    const { starts, rows } = this.#postings
    return rows.subarray(starts[number], starts[number + 1])
  }

  /** Rows of words that follow one another in the alphabet. */
  #rowsOfRun(first: number, end: number): RowSet {
    if (first >= end) return noRows
    if (first + 1 === end) return this.#rowsOf(first)
    const { starts, rows } = this.#postings
    const isFound = new Uint8Array(this.rowCount)
    for (const row of rows.subarray(starts[first], starts[end])) isFound[row] = 1
    return markedRows(isFound)
  }

  /** Number of the first word that does not come before this one in the alphabet. */
  #firstFrom(word: string): number {
    const { words } = this.#postings
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((words[middle] as string) < word) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Number of the word that stands at a place of the string of all words, not before `from`. */
  #wordAt(place: number, from: number): number {
    let low = from
    let high = this.#beginnings.length
    while (low + 1 < high) {
      const middle = (low + high) >>> 1
      if ((this.#beginnings[middle] as number) <= place) low = middle
      else high = middle
    }
    return low
  }
}

/** Inside what is searched words end where they end; at its edges they may go on. */
function piecesOf(folded: string): Piece[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => ({
    text,
    beginsWord: index > 0,
    endsWord: index + text.length < folded.length
  }))
}
