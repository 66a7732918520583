import type { Coding } from '../../entities/voice'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import { fail, ok, type Result } from '../../result'
import { finalCoder } from './final-codings'

/** The answer that is decided, and every coding it carries. */
export interface Adjudicated {
  readonly responseId: string
  readonly questionId: string
  readonly codings: readonly Coding[]
}

/** Why a decision is refused: an answer agreed to carry no code would look as if nobody had decided. */
export type AdjudicationRefusal = 'nothing-chosen'

/**
 * Settles an answer: exactly these codes hold from now on. The agreed codings stand beside those of the coders,
 * which stay as they were given; deciding again replaces the earlier decision. A code keeps the words a coder had
 * marked; where coders marked different words, all of them.
 */
export function adjudicate(
  { responseId, questionId, codings }: Adjudicated,
  codeIds: readonly string[],
  stamp: { readonly at: string; readonly newId: () => string }
): Result<readonly RecordChange[], AdjudicationRefusal> {
  if (codeIds.length === 0) return fail('nothing-chosen')
  const earlier = codings.filter(({ coder }) => coder === finalCoder)
  const wanted = codeIds.flatMap((codeId) => spansOf(codings, codeId).map((span) => ({ codeId, span })))
  const isSame = (coding: Coding, one: (typeof wanted)[number]): boolean =>
    coding.codeId === one.codeId && spanKey(coding.span) === spanKey(one.span)
  const removed = earlier.filter((coding) => !wanted.some((one) => isSame(coding, one)))
  const added = wanted.filter((one) => !earlier.some((coding) => isSame(coding, one)))
  return ok([
    ...removed.map((coding) => change('codings', coding, null)),
    ...added.map(({ codeId, span }) => {
      const { at, newId } = stamp
      const given = { id: newId(), at, coder: finalCoder, source: 'manual' as const }
      return change('codings', null, { ...given, responseId, questionId, codeId, span })
    })
  ])
}

const spanKey = (span: Coding['span']): string => (span === null ? 'whole' : `${span.start}-${span.end}`)

/** The different stretches the coders gave this code to; the whole answer when one of them, or nobody, marked less. */
function spansOf(codings: readonly Coding[], codeId: string): Coding['span'][] {
  const given = codings.filter((coding) => coding.codeId === codeId && coding.coder !== finalCoder)
  if (given.length === 0 || given.some(({ span }) => span === null)) return [null]
  return [...new Map(given.map(({ span }) => [spanKey(span), span])).values()]
}
