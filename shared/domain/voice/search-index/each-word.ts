const runPattern = /[\p{L}\p{N}]+/gu

const isLetter = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * Visits the runs of letters and digits of a folded text ("don't" is two: any stretch of letters then lies within one
 * run). Plain ASCII is walked by hand, which takes a fraction of the time.
 */
export function eachWord(folded: string, visit: (word: string) => void): void {
  let start = -1
  for (let place = 0; place <= folded.length; place += 1) {
    const code = place < folded.length ? folded.charCodeAt(place) : 0
    if (code > 127) return eachWordByPattern(folded, start < 0 ? place : start, visit)
    if (isLetter(code) || isDigit(code)) {
      if (start < 0) start = place
    } else if (start >= 0) {
      visit(folded.slice(start, place))
      start = -1
    }
  }
}

function eachWordByPattern(folded: string, from: number, visit: (word: string) => void): void {
  for (const [word] of folded.slice(from).matchAll(runPattern)) visit(word)
}
