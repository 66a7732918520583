/** What texts mean, as so many numbers for each, a multiple of four; only their direction counts. */
export interface TextVectors {
  /** 1 for each text of which something is known. */
  readonly isRead: Uint8Array
  readonly values: Numbers
}

/** How alike answers and codes are beside what their words say; codes are counted on after the answers. */
export interface TextPoints {
  /** What a text's likeness with itself is: how far this counts beside words and letters, which count 1 each. */
  readonly most: number
  /** How alike two texts are, up to {@link most}. */
  readonly between: (row: number, other: number) => number
  /** Adds to a line how like a text is to every answer. */
  readonly addLine: (row: number, line: Float32Array) => void
  /** Adds to what is known of each code how like an answer is to its words, so much of it. */
  readonly addCodes: (row: number, share: number, codes: Float64Array) => void
}

/**
 * What answers and codes mean, as points around the middle of all answers: what they all talk about tells none of them
 * apart. Answers come first, then the codes. A text that was not read lies in the middle, like nothing and unlike
 * nothing.
 */
export class MeaningPoints implements TextPoints {
  readonly answerCount: number
  readonly most: number
  readonly #width: number
  readonly #isRead: Uint8Array
  readonly #middle: Float32Array
  readonly #answers: Float32Array
  #codes = new Float32Array(0)

  constructor(answers: TextVectors, most = 1) {
    this.#isRead = answers.isRead
    this.answerCount = answers.isRead.length
    this.most = most
    this.#width = answers.values.length / (this.answerCount || 1)
    this.#middle = new Float32Array(this.#width)
    this.#findMiddle(answers)
    this.#answers = this.#around(answers)
  }

  /** Whether these answers are the ones known, and as many of them read. */
  isOf({ isRead }: TextVectors): boolean {
    return isRead.length === this.answerCount && isRead.every((one, row) => one === this.#isRead[row])
  }

  /** The words of the codes there are now. */
  setCodes(codes: TextVectors): void {
    this.#codes = this.#around(codes)
  }

  between(row: number, other: number): number {
    const [one, two] = [this.#listOf(row), this.#listOf(other)]
    return this.#product(one, this.#placeIn(row), two, this.#placeIn(other))
  }

  addLine(row: number, line: Float32Array): void {
    const [own, first] = [this.#listOf(row), this.#placeIn(row)]
    for (let other = 0; other < this.answerCount; other += 1) {
      if (this.#isRead[other] === 0) continue
      line[other] = (line[other] as number) + this.#product(own, first, this.#answers, other * this.#width)
    }
  }

  addCodes(row: number, share: number, codes: Float64Array): void {
    if (this.#isRead[row] === 0) return
    const first = row * this.#width
    for (let code = 0; code < codes.length; code += 1) {
      const likeness = this.#product(this.#answers, first, this.#codes, code * this.#width)
      codes[code] = (codes[code] as number) + share * likeness
    }
  }

  #listOf(row: number): Float32Array {
    return row < this.answerCount ? this.#answers : this.#codes
  }

  #placeIn(row: number): number {
    return (row < this.answerCount ? row : row - this.answerCount) * this.#width
  }

  #findMiddle(answers: TextVectors): void {
    this.#isRead.forEach((isRead, row) => {
      if (isRead === 0) return
      const values = this.#ofRow(answers.values, row)
      const length = Math.sqrt(squareOf(values)) || 1
      for (let place = 0; place < this.#width; place += 1)
        this.#middle[place] = (this.#middle[place] as number) + (values[place] as number) / length
    })
    const read = this.#isRead.reduce((sum, one) => sum + one, 0) || 1
    for (let place = 0; place < this.#width; place += 1)
      this.#middle[place] = (this.#middle[place] as number) / read
  }

  /** Each point as seen from the middle, all at the same distance. */
  #around(vectors: TextVectors): Float32Array<ArrayBuffer> {
    const points = new Float32Array(vectors.values.length)
    vectors.isRead.forEach((isRead, row) => {
      if (isRead === 0) return
      const values = this.#ofRow(vectors.values, row)
      const point = this.#ofRow(points, row)
      const length = Math.sqrt(squareOf(values)) || 1
      for (let place = 0; place < this.#width; place += 1)
        point[place] = (values[place] as number) / length - (this.#middle[place] as number)
      const scale = Math.sqrt(this.most / (squareOf(point) || 1))
      point.forEach((value, place) => (point[place] = value * scale))
    })
    return points
  }

  #ofRow<List extends Numbers>(values: List, row: number): List {
    return values.subarray(row * this.#width, (row + 1) * this.#width) as List
  }

  /** Of two points, by where they begin. Four sums at a time: this is what a line of likenesses costs. */
  #product(one: Float32Array, oneAt: number, other: Float32Array, otherAt: number): number {
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    for (let at = oneAt, by = otherAt, end = oneAt + this.#width; at < end; at += 4, by += 4) {
      first += (one[at] as number) * (other[by] as number)
      second += (one[at + 1] as number) * (other[by + 1] as number)
      third += (one[at + 2] as number) * (other[by + 2] as number)
      fourth += (one[at + 3] as number) * (other[by + 3] as number)
    }
    return first + second + third + fourth
  }
}

type Numbers = Float32Array | Int8Array

function squareOf(values: Numbers): number {
  let sum = 0
  for (const value of values) sum += value * value
  return sum
}
