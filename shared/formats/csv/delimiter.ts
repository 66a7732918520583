const candidates = [',', ';', '\t', '|'] as const

export interface Delimiter {
  readonly delimiter: string
  /** Length of a leading `sep=…` line that Excel understands, to be skipped. */
  readonly skip: number
  /** Rows to count on so that addresses stay those of the file. */
  readonly skippedRows: number
}

/** The delimiter a `sep=` line states, or the one that cuts the first lines into the most even columns. */
export function findDelimiter(text: string): Delimiter {
  const stated = /^sep=([^"\r\n])(\r\n|\n|\r)/iu.exec(text)
  if (stated) return { delimiter: stated[1] ?? ',', skip: stated[0].length, skippedRows: 1 }
  const lines = countsPerLine(text.slice(0, 200_000), 60)
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 }
  candidates.forEach((delimiter, index) => {
    const score = evenness(lines.map((counts) => counts[index] ?? 0))
    if (score > best.score) best = { delimiter, score }
  })
  return { delimiter: best.delimiter, skip: 0, skippedRows: 0 }
}

/** How often each candidate stands outside quotes, line by line. */
function countsPerLine(text: string, maxLines: number): number[][] {
  const lines: number[][] = []
  let counts = candidates.map(() => 0)
  let isQuoted = false
  let isCellStart = true
  let hasText = false
  for (let at = 0; at < text.length && lines.length < maxLines; at++) {
    const character = text.charAt(at)
    if (character === '"' && (isQuoted || isCellStart)) isQuoted = !isQuoted
    else if (!isQuoted && (character === '\n' || character === '\r')) {
      if (hasText) lines.push(counts)
      counts = candidates.map(() => 0)
      hasText = false
      isCellStart = true
      continue
    }
    const which = isQuoted ? -1 : candidates.indexOf(character as ',')
    if (which >= 0) counts[which] = (counts[which] ?? 0) + 1
    isCellStart = which >= 0
    hasText = true
  }
  if (hasText) lines.push(counts)
  return lines
}

/** Favours a delimiter that most lines hold equally often, and often. */
function evenness(counts: readonly number[]): number {
  const tally = new Map<number, number>()
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1)
  let score = 0
  for (const [count, lines] of tally) {
    if (count > 0) score = Math.max(score, (lines / counts.length) * (1 + Math.log2(1 + count) / 4))
  }
  return score
}
