import type { Code, Coding, CodingSource, TextSpan } from '../entities/voice'
import type { RecordChange } from '../history/change-set'
import { change } from '../history/draft'
import { fail, ok, type Result } from '../result'
import { codePointLength } from '../text/code-points'
import { trimStretch } from '../text/boundaries'
import type { Answer } from './answer'

/** Why a code is not given. */
export type CodingRefusal = 'unknown-code' | 'code-retired' | 'already-coded' | 'nothing-selected'

/** The stamp of one act of coding: who, when, how, and the id of the new record. */
export interface CodingStamp {
  readonly id: string
  readonly coder: string
  readonly at: string
  readonly source: CodingSource
}

/** An answer, the stretch of it that is meant (null: all of it), and the codings it carries now. */
export interface CodingTarget {
  readonly answer: Answer
  readonly span: TextSpan | null
  readonly codings: readonly Coding[]
}

/** What giving a code changes. */
export interface Applied {
  readonly changes: readonly RecordChange[]
  readonly coding: Coding | null
  /** Codings of this coder that gave way because one of the codes stands alone. */
  readonly replaced: number
}

const sameSpan = (a: TextSpan | null, b: TextSpan | null): boolean =>
  a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end)

/**
 * A selection as it is stored: inside the answer, without blanks at its ends; the whole text is the whole answer.
 * Null with `isEmpty`: nothing was selected.
 */
export function storedSpan(
  text: string,
  span: TextSpan | null
): { readonly span: TextSpan | null; readonly isEmpty: boolean } {
  if (span === null) return { span: null, isEmpty: false }
  const trimmed = trimStretch(text, span)
  if (trimmed === null) return { span: null, isEmpty: true }
  const all = trimStretch(text, { start: 0, end: codePointLength(text) })
  return { span: sameSpan(trimmed, all) ? null : trimmed, isEmpty: false }
}

/** The coder's coding with this code on exactly these words, if there is one. */
export function findCoding(target: CodingTarget, codeId: string, coder: string): Coding | undefined {
  const { span } = storedSpan(target.answer.text, target.span)
  return target.codings.find(
    (coding) => coding.codeId === codeId && coding.coder === coder && sameSpan(coding.span, span)
  )
}

/**
 * Gives a code to an answer or a stretch of it. The same code on the same words is refused for the same coder
 * (a second coder may agree). A code that stands alone ("nothing", "unclear") takes the place of the coder's
 * other codings of the answer, always as a whole-answer coding; any other code takes the place of such a one.
 */
export function applyCode(
  target: CodingTarget,
  codes: ReadonlyMap<string, Code>,
  codeId: string,
  stamp: CodingStamp
): Result<Applied, CodingRefusal> {
  const code = codes.get(codeId)
  if (!code) return fail('unknown-code')
  if (code.isRetired) return fail('code-retired')
  const stored = storedSpan(target.answer.text, target.span)
  if (stored.isEmpty) return fail('nothing-selected')
  const span = code.isExclusive ? null : stored.span
  if (findCoding({ ...target, span }, codeId, stamp.coder)) return fail('already-coded')
  const giveWay = target.codings.filter(
    (coding) =>
      coding.coder === stamp.coder && (code.isExclusive || codes.get(coding.codeId)?.isExclusive === true)
  )
  const { responseId, questionId } = target.answer
  const coding: Coding = { ...stamp, responseId, questionId, codeId, span }
  return ok({
    changes: [...giveWay.map((other) => change('codings', other, null)), change('codings', null, coding)],
    coding,
    replaced: giveWay.length
  })
}

/** Gives a code, or takes it back when the same coder had given it to exactly these words: one key does both. */
export function toggleCode(
  target: CodingTarget,
  codes: ReadonlyMap<string, Code>,
  codeId: string,
  stamp: CodingStamp
): Result<Applied, CodingRefusal> {
  const wholeAnswer = codes.get(codeId)?.isExclusive === true
  const given = findCoding(wholeAnswer ? { ...target, span: null } : target, codeId, stamp.coder)
  if (!given) return applyCode(target, codes, codeId, stamp)
  return ok({ changes: [change('codings', given, null)], coding: null, replaced: 0 })
}
