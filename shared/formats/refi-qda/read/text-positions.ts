/**
 * How a program counted positions in a source. The standard says code points from 0; files also count UTF-16 units,
 * a line break of two characters as one, the byte order mark as a character, or name the last character itself.
 */
export interface Counting {
  readonly units: 'code-points' | 'utf-16'
  /** What CR LF counts. */
  readonly lineBreak: 1 | 2
  /** The byte order mark counts. */
  readonly hasMark: boolean
  /** The end is the last character, not the one after it. */
  readonly isInclusive: boolean
}

/** A selection as written, with the words its name quotes (where a program does that). */
export interface WrittenSelection {
  readonly start: number
  readonly end: number
  readonly quote: string | null
}

/** A text as we keep it (LF, without mark), and where the positions of the raw text lie in it. */
export interface PlacedText {
  readonly text: string
  readonly counting: Counting
  /** True when quotes in the file proved the counting. */
  readonly isProven: boolean
  /** A written stretch in code points of `text`; null when it lies outside or holds nothing. */
  readonly place: (start: number, end: number) => { readonly start: number; readonly end: number } | null
}

const standard: Counting = { units: 'code-points', lineBreak: 2, hasMark: false, isInclusive: false }

/** All ways of counting met in files, the standard first. */
const countings: readonly Counting[] = (['code-points', 'utf-16'] as const).flatMap((units) =>
  ([2, 1] as const).flatMap((lineBreak) =>
    [false, true].flatMap((hasMark) =>
      [false, true].map((isInclusive) => ({ units, lineBreak, hasMark, isInclusive }))
    )
  )
)

/**
 * Finds out how positions were counted: each way is tried on the selections that quote their words, and the one that
 * fits most is taken; without quotes the way the program is known for (ATLAS.ti counts a line break once).
 */
export function placeText(raw: string, origin: string, selections: readonly WrittenSelection[]): PlacedText {
  const usual: Counting = /atlas\.?ti/i.test(origin) ? { ...standard, lineBreak: 1 } : standard
  const evidence = selections.filter(({ quote }) => quote !== null && quote.trim().length >= 3)
  const score = (counting: Counting): number => {
    const sliceOf = slicer(raw, counting)
    return evidence.filter(({ start, end, quote }) => isQuoted(sliceOf(start, end), quote ?? '')).length
  }
  const usualScore = score(usual)
  let best = { counting: usual, score: usualScore }
  if (usualScore < evidence.length) {
    for (const counting of countings) {
      const fits = score(counting)
      if (fits > best.score) best = { counting, score: fits }
    }
  }
  const { counting } = best
  const rawAt = unitFinder(raw, counting)
  const kept = keptPositions(raw)
  return {
    text: raw.replace(/\r\n?/g, '\n'),
    counting,
    isProven: best.score > 0,
    place: (start, end) => {
      const last = counting.isInclusive ? end + 1 : end
      if (start < 0 || last <= start) return null
      const [from, to] = [kept(rawAt(start)), kept(rawAt(last))]
      return to > from ? { start: from, end: to } : null
    }
  }
}

function slicer(raw: string, counting: Counting): (start: number, end: number) => string {
  const rawAt = unitFinder(raw, counting)
  return (start, end) => raw.slice(rawAt(start), rawAt(counting.isInclusive ? end + 1 : end))
}

/** Programs cut long quotes and fold line breaks. */
function isQuoted(words: string, quote: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const cut = plain(quote).replace(/(…|\.\.\.)$/, '')
  return (
    plain(words) === plain(quote) || (cut !== plain(quote) && cut.length > 0 && plain(words).startsWith(cut))
  )
}

const needsTable = /[\r\uD800-\uDFFF]/

/** Position as counted → place in the raw text, in UTF-16 units. */
function unitFinder(raw: string, { units, lineBreak, hasMark }: Counting): (position: number) => number {
  const shift = hasMark ? 1 : 0
  const within = (position: number): number => Math.max(0, Math.min(raw.length, position))
  if (!needsTable.test(raw)) return (position) => within(position - shift)
  const starts: number[] = []
  for (let index = 0; index < raw.length;) {
    starts.push(index)
    if (lineBreak === 1 && raw[index] === '\r' && raw[index + 1] === '\n') index += 2
    else index += units === 'code-points' && (raw.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  }
  return (position) => {
    const at = position - shift
    return at < 0 ? 0 : (starts[at] ?? raw.length)
  }
}

/** Place in the raw text → code point in the kept one (CR LF and CR are LF there). */
function keptPositions(raw: string): (index: number) => number {
  if (!needsTable.test(raw)) return (index) => index
  const places = new Uint32Array(raw.length + 1)
  let count = 0
  for (let index = 0; index < raw.length; index += 1) {
    places[index] = count
    const isSecondHalf =
      /[\uDC00-\uDFFF]/.test(raw[index] ?? '') && /[\uD800-\uDBFF]/.test(raw[index - 1] ?? '')
    const isBeforeLineFeed = raw[index] === '\r' && raw[index + 1] === '\n'
    if (isSecondHalf) places[index] = count - 1
    else if (!isBeforeLineFeed) count += 1
  }
  places[raw.length] = count
  return (index) => places[Math.min(index, raw.length)] ?? count
}
