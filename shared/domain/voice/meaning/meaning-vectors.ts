/** How many numbers the model gives for a text. */
export const meaningWidth = 512

const mostOfByte = 127

/** What texts mean, as points; such as mean the same lie close. Rough numbers (one byte each) are enough for that. */
export interface MeaningVectors {
  /** 1 for each text whose meaning was read; 0 for those not yet read and those in another language. */
  readonly isRead: Uint8Array
  /** {@link meaningWidth} numbers for each text, 0 where it was not read. */
  readonly values: Int8Array
}

/** No meanings for so many texts. */
export const noMeanings = (count: number): MeaningVectors => ({
  isRead: new Uint8Array(count),
  values: new Int8Array(count * meaningWidth)
})

/** Writes a point into rough numbers; only its direction counts, so the largest number becomes the largest byte. */
export function roughen(point: ArrayLike<number>, target: Int8Array): void {
  let largest = 0
  for (let place = 0; place < meaningWidth; place += 1)
    largest = Math.max(largest, Math.abs(point[place] ?? 0))
  const scale = largest === 0 ? 0 : mostOfByte / largest
  for (let place = 0; place < meaningWidth; place += 1) {
    target[place] = Math.round((point[place] ?? 0) * scale)
  }
}

/** The rough numbers of one text. */
export const meaningOf = ({ values }: MeaningVectors, place: number): Int8Array =>
  values.subarray(place * meaningWidth, (place + 1) * meaningWidth)

/** How alike two meanings are: the cosine of the angle between them, -1 to 1; 0 with a text that was not read. */
export function likenessOfMeanings(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let product = 0
  let ofOne = 0
  let ofOther = 0
  for (let place = 0; place < meaningWidth; place += 1) {
    const a = one[place] ?? 0
    const b = other[place] ?? 0
    product += a * b
    ofOne += a * a
    ofOther += b * b
  }
  return product === 0 ? 0 : product / Math.sqrt(ofOne * ofOther)
}
