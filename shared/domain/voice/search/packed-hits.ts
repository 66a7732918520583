import type { TextHit } from './search-texts'

/**
 * Hits as plain numbers: thousands of them cross from worker to screen at once, and as objects they would hold up the
 * typing.
 */
export interface PackedHits {
  readonly rows: Int32Array
  /** Hit h has the spans from `firsts[h]` up to `firsts[h + 1]`. */
  readonly firsts: Int32Array
  /** Start and end of each span, in turn. */
  readonly edges: Int32Array
}

export function packHits(hits: readonly TextHit[]): PackedHits {
  const rows = Int32Array.from(hits, ({ row }) => row)
  const firsts = new Int32Array(hits.length + 1)
  const edges: number[] = []
  hits.forEach(({ spans }, place) => {
    for (const { start, end } of spans) edges.push(start, end)
    firsts[place + 1] = edges.length / 2
  })
  return { rows, firsts, edges: Int32Array.from(edges) }
}

export function unpackHits({ rows, firsts, edges }: PackedHits): TextHit[] {
  return Array.from(rows, (row, place) => {
    const spans: { start: number; end: number }[] = []
    for (let span = firsts[place] ?? 0; span < (firsts[place + 1] ?? 0); span += 1)
      spans.push({ start: edges[2 * span] ?? 0, end: edges[2 * span + 1] ?? 0 })
    return { row, spans }
  })
}
