import type { Coding } from '../entities/voice'

/** One coding on a piece of text: the line (lane) its underline keeps along the whole span, 0 nearest the text. */
export interface SpanMark {
  readonly codingId: string
  readonly codeId: string
  readonly lane: number
}

/** A piece of an answer over which the same codings lie. */
export interface TextSegment {
  readonly start: number
  readonly end: number
  /** By lane. */
  readonly marks: readonly SpanMark[]
  /** The newest coding here, whose background is painted; null on plain text. */
  readonly newestCodingId: string | null
}

interface PlacedSpan {
  readonly coding: Coding
  readonly start: number
  readonly end: number
  readonly lane: number
}

/**
 * Cuts an answer into pieces for painting overlapping codings: underlines stack in lanes that stay straight over
 * a whole span (the lowest lane free where it begins), the background is the newest coding's. Whole-answer codings
 * are not painted in the text. The pieces join up to the text exactly.
 * @param length of the answer in code points; spans that reach beyond it are cut.
 */
export function layoutSpans(length: number, codings: readonly Coding[]): TextSegment[] {
  const placed = placeInLanes(length, codings)
  const cuts = new Set([0, length])
  for (const { start, end } of placed) cuts.add(start).add(end)
  const edges = [...cuts].sort((a, b) => a - b)
  const segments: TextSegment[] = []
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const start = edges[index] ?? 0
    const end = edges[index + 1] ?? length
    segments.push(segmentOver(start, end, placed))
  }
  return segments
}

function placeInLanes(length: number, codings: readonly Coding[]): PlacedSpan[] {
  const spans = codings
    .flatMap((coding) => {
      if (coding.span === null) return []
      const start = Math.max(0, coding.span.start)
      const end = Math.min(length, coding.span.end)
      return start < end ? [{ coding, start, end }] : []
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.coding.id < b.coding.id ? -1 : 1))
  const laneEnds: number[] = []
  return spans.map((span) => {
    const free = laneEnds.findIndex((end) => end <= span.start)
    const lane = free === -1 ? laneEnds.length : free
    laneEnds[lane] = span.end
    return { ...span, lane }
  })
}

function segmentOver(start: number, end: number, placed: readonly PlacedSpan[]): TextSegment {
  const over = placed.filter((span) => span.start <= start && span.end >= end)
  const newest = over.reduce<PlacedSpan | null>(
    (best, span) => (best === null || isNewer(span.coding, best.coding) ? span : best),
    null
  )
  return {
    start,
    end,
    marks: over
      .map(({ coding, lane }) => ({ codingId: coding.id, codeId: coding.codeId, lane }))
      .sort((a, b) => a.lane - b.lane),
    newestCodingId: newest?.coding.id ?? null
  }
}

const isNewer = (a: Coding, b: Coding): boolean => a.at > b.at || (a.at === b.at && a.id > b.id)
