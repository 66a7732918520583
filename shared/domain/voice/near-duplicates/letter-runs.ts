/** Letters per run: short enough to survive one typing error, long enough to be rare. */
const runLength = 4

/** A 32-bit hash of a stretch of text (FNV-1a). */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The different runs of letters in a plain text, as sorted hashes; edges of the text count as letters. */
export function letterRuns(plain: string): Uint32Array {
  const padded = ` ${plain} `
  const last = Math.max(1, padded.length - runLength + 1)
  const runs = new Uint32Array(last)
  for (let start = 0; start < last; start += 1)
    runs[start] = hashOf(padded, start, Math.min(padded.length, start + runLength))
  return withoutDoubles(runs.sort())
}

function withoutDoubles(sorted: Uint32Array): Uint32Array {
  let kept = 0
  for (let at = 0; at < sorted.length; at += 1) {
    const run = sorted[at] as number
    if (at > 0 && run === sorted[kept - 1]) continue
    sorted[kept] = run
    kept += 1
  }
  return sorted.slice(0, kept)
}

/**
 * Shared runs among all runs of two sorted lists (Jaccard), 0 to 1; 0 as well as soon as it is certain to stay under
 * `least`, so that texts that merely met cost next to nothing.
 */
export function sharedShare(a: Uint32Array, b: Uint32Array, least = 0): number {
  // Shared among all is s / (a + b − s): at least `least` means at least this many shared.
  const needed = (least * (a.length + b.length)) / (1 + least)
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const left = a[i] as number
    const right = b[j] as number
    if (left === right) {
      shared += 1
      i += 1
      j += 1
      continue
    }
    if (left < right) i += 1
    else j += 1
    if (shared + Math.min(a.length - i, b.length - j) < needed - tolerance) return 0
  }
  return shared / (a.length + b.length - shared || 1)
}

/** Far less than one run, more than what rounding can do. */
const tolerance = 1e-6

const bands = 20
const rowsPerBand = 4

/** Constants of the hash functions, fixed once for all: the same answers always give the same groups. */
const multipliers = Uint32Array.from(
  { length: bands * rowsPerBand },
  (_, at) => ((Math.imul((at + 1) * 2 + 1, 0x9e3779b1) ^ Math.imul(at + 7, 0x85ebca6b)) | 1) >>> 0
)

/** The least of all runs under one hash function (multiply, then compare from the highest bit down). */
function leastUnder(runs: Uint32Array, multiplier: number): number {
  const salt = multiplier >>> 7
  let least = 0xffffffff
  for (let at = 0; at < runs.length; at += 1) {
    const hash = Math.imul((runs[at] as number) ^ salt, multiplier) >>> 0
    if (hash < least) least = hash
  }
  return least
}

/**
 * Keys under which alike texts meet (MinHash in bands, Broder 1997): two texts that share 70 % of their runs meet
 * under at least one of 20 keys with 99.6 % chance, two that share 30 % with 15 %.
 */
export function meetingKeys(runs: Uint32Array): number[] {
  const keys: number[] = []
  for (let band = 0; band < bands; band += 1) {
    let key = band + 1
    for (let row = 0; row < rowsPerBand; row += 1) {
      const least = leastUnder(runs, multipliers[band * rowsPerBand + row] ?? 1)
      key = Math.imul(key ^ least, 0x85ebca6b) ^ (key >>> 11)
    }
    keys.push(key >>> 0)
  }
  return keys
}
