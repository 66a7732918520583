const pieceLetters = 3

const anyDigit = /\d/
/** "00123", "C12345": a number in a list. "3M" and "B2B" are words. */
const number = /^\d+$|^\D{0,4}\d{3,}\D{0,2}$/
const leadingZeros = /^0+(?=\d)/

/**
 * Three-letter pieces of names, numbered as they are met. A number is one piece: numbers that share digits have nothing
 * else in common, customer 12345 is not customer 12346.
 */
export class NamePieces {
  private readonly known = new Map<string, number>()

  get size(): number {
    return this.known.size
  }

  /** Adds the numbers of all pieces of a name to `to`, repeated ones repeated; new pieces get new numbers. */
  learn(key: string, to: number[]): void {
    const { known } = this
    if (anyDigit.test(key)) {
      for (const piece of piecesWithNumbers(key)) {
        if (!known.has(piece)) known.set(piece, known.size)
        to.push(known.get(piece) ?? 0)
      }
      return
    }
    const padded = ` ${key} `
    for (let at = 0; at + pieceLetters <= padded.length; at++) {
      const piece = padded.substring(at, at + pieceLetters)
      let place = known.get(piece)
      if (place === undefined) {
        place = known.size
        known.set(piece, place)
      }
      to.push(place)
    }
  }

  /** The same without learning: a piece that is not known is −1. */
  read(key: string): number[] {
    const pieces = anyDigit.test(key) ? piecesWithNumbers(key) : piecesOf(key)
    return pieces.map((piece) => this.known.get(piece) ?? -1)
  }
}

const none: readonly string[] = []

/** The numbers in a name as compared, without leading zeros. */
export function numbersIn(key: string): readonly string[] {
  if (!anyDigit.test(key)) return none
  const found = key.split(' ').filter((word) => number.test(word))
  return found.map((word) => word.replace(leadingZeros, ''))
}

function piecesWithNumbers(key: string): readonly string[] {
  const words = key.split(' ').filter((word) => !number.test(word))
  const pieces = words.length === 0 ? [] : piecesOf(words.join(' '))
  for (const one of numbersIn(key)) pieces.push(`#${one}`)
  return pieces
}

function piecesOf(words: string): string[] {
  const padded = ` ${words} `
  const pieces: string[] = []
  for (let at = 0; at + pieceLetters <= padded.length; at++)
    pieces.push(padded.substring(at, at + pieceLetters))
  return pieces
}
