import type { Coding } from '@shared/domain/entities/voice'
import { indexCodePoints } from '@shared/domain/text/code-points'
import { layoutSpans, type SpanMark } from '@shared/domain/voice/span-layout'
import { selectedSpan, type Selection } from './desk-state'

/** A run of an answer's text that is painted in one way. */
export interface TextPiece {
  /** Code points from the start of the answer. */
  readonly start: number
  readonly text: string
  readonly marks: readonly SpanMark[]
  /** Code whose soft colour lies behind the words; null on plain text. */
  readonly backgroundCodeId: string | null
  readonly isSelected: boolean
  readonly beginsSelection: boolean
  readonly endsSelection: boolean
  /** The caret stands before this piece. */
  readonly hasCaret: boolean
}

/** Cuts an answer where codings, the selection or the caret begin and end. An empty last piece may hold the caret. */
export function textPieces(
  text: string,
  codings: readonly Coding[],
  selection: Selection | null
): TextPiece[] {
  const index = indexCodePoints(text)
  const codeOf = new Map(codings.map((coding) => [coding.id, coding.codeId]))
  const span = selectedSpan(selection)
  const caret = selection?.head ?? null
  const cuts = [span?.start, span?.end, caret].filter((cut): cut is number => typeof cut === 'number')
  const pieces: TextPiece[] = []
  const add = (start: number, end: number, marks: readonly SpanMark[], newest: string | null): void => {
    pieces.push({
      start,
      text: text.slice(index.toUtf16(start), index.toUtf16(end)),
      marks,
      backgroundCodeId: newest === null ? null : (codeOf.get(newest) ?? null),
      isSelected: span !== null && start >= span.start && start < span.end,
      beginsSelection: span?.start === start,
      endsSelection: span?.end === end,
      hasCaret: caret === start
    })
  }
  for (const segment of layoutSpans(index.length, codings)) {
    const inside = cuts.filter((cut) => cut > segment.start && cut < segment.end)
    const edges = [...new Set([segment.start, ...inside, segment.end])].sort((a, b) => a - b)
    for (let at = 0; at + 1 < edges.length; at += 1) {
      add(edges[at] ?? 0, edges[at + 1] ?? index.length, segment.marks, segment.newestCodingId)
    }
  }
  if (caret === index.length) add(index.length, index.length, [], null)
  return pieces
}
