const pieceLetters = 3

/** Three-letter pieces of names, numbered as they are met. */
export class NamePieces {
  private readonly numbers = new Map<string, number>()

  get size(): number {
    return this.numbers.size
  }

  /** Adds the numbers of all pieces of a name to `to`, repeated ones repeated; new pieces get new numbers. */
  learn(key: string, to: number[]): void {
    const padded = ` ${key} `
    for (let at = 0; at + pieceLetters <= padded.length; at++) {
      const piece = padded.substring(at, at + pieceLetters)
      let number = this.numbers.get(piece)
      if (number === undefined) {
        number = this.numbers.size
        this.numbers.set(piece, number)
      }
      to.push(number)
    }
  }

  /** The same without learning: a piece that is not known is −1. */
  read(key: string): number[] {
    const found: number[] = []
    const padded = ` ${key} `
    for (let at = 0; at + pieceLetters <= padded.length; at++) {
      found.push(this.numbers.get(padded.substring(at, at + pieceLetters)) ?? -1)
    }
    return found
  }
}
