import type { AnswerPlace, Coding, Survey } from '../../entities/voice'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import { fail, ok, type Result } from '../../result'
import { finalCoder } from './final-codings'

/** The answer that is decided, and every coding it carries. */
export interface Adjudicated {
  readonly responseId: string
  readonly questionId: string
  readonly codings: readonly Coding[]
  /** Its wave, where it is kept that no code holds; null when the wave is gone. */
  readonly survey: Survey | null
}

/** Why a decision is refused: that no code holds is said with {@link settleUncoded}, never by choosing nothing. */
export type AdjudicationRefusal = 'nothing-chosen'

/**
 * Settles an answer: exactly these codes hold from now on. The agreed codings stand beside those of the coders,
 * which stay as they were given; deciding again replaces the earlier decision. A code keeps the words a coder had
 * marked; where coders marked different words, all of them.
 */
export function adjudicate(
  answer: Adjudicated,
  codeIds: readonly string[],
  stamp: { readonly at: string; readonly newId: () => string }
): Result<readonly RecordChange[], AdjudicationRefusal> {
  if (codeIds.length === 0) return fail('nothing-chosen')
  const { responseId, questionId, codings } = answer
  const earlier = codings.filter(({ coder }) => coder === finalCoder)
  const wanted = codeIds.flatMap((codeId) => spansOf(codings, codeId).map((span) => ({ codeId, span })))
  const isSame = (coding: Coding, one: (typeof wanted)[number]): boolean =>
    coding.codeId === one.codeId && spanKey(coding.span) === spanKey(one.span)
  const removed = earlier.filter((coding) => !wanted.some((one) => isSame(coding, one)))
  const added = wanted.filter((one) => !earlier.some((coding) => isSame(coding, one)))
  return ok([
    ...coded(answer),
    ...removed.map((coding) => change('codings', coding, null)),
    ...added.map(({ codeId, span }) => {
      const { at, newId } = stamp
      const given = { id: newId(), at, coder: finalCoder, source: 'manual' as const }
      return change('codings', null, { ...given, responseId, questionId, codeId, span })
    })
  ])
}

/** Takes "no code holds" off an answer. */
function coded({ responseId, questionId, survey }: Adjudicated): RecordChange[] {
  const isOther = (place: AnswerPlace): boolean =>
    place.responseId !== responseId || place.questionId !== questionId
  const { agreedUncoded = [], ...rest } = survey ?? {}
  const left = agreedUncoded.filter(isOther)
  if (survey === null || left.length === agreedUncoded.length) return []
  const after = left.length === 0 ? rest : { ...rest, agreedUncoded: left }
  return [change('surveys', survey, after as Survey)]
}

/**
 * Settles an answer with no code: the coders looked and agreed that none holds. Kept with the wave, so that it is
 * neither a code that could be counted nor the same as an answer nobody coded. The coders' own codings stay.
 */
export function settleUncoded({ responseId, questionId, codings, survey }: Adjudicated): RecordChange[] {
  const earlier = codings.filter(({ coder }) => coder === finalCoder)
  const places = survey?.agreedUncoded ?? []
  const isThere = places.some((one) => one.responseId === responseId && one.questionId === questionId)
  if (survey === null || isThere) return []
  const after = { ...survey, agreedUncoded: [...places, { responseId, questionId }] }
  return [change('surveys', survey, after), ...earlier.map((coding) => change('codings', coding, null))]
}

/** Takes a decision back, codes or none: the answer is open again. */
export const reopened = (answer: Adjudicated): RecordChange[] => [
  ...coded(answer),
  ...answer.codings
    .filter(({ coder }) => coder === finalCoder)
    .map((coding) => change('codings', coding, null))
]

const spanKey = (span: Coding['span']): string => (span === null ? 'whole' : `${span.start}-${span.end}`)

/** The different stretches the coders gave this code to; the whole answer when one of them, or nobody, marked less. */
function spansOf(codings: readonly Coding[], codeId: string): Coding['span'][] {
  const given = codings.filter((coding) => coding.codeId === codeId && coding.coder !== finalCoder)
  if (given.length === 0 || given.some(({ span }) => span === null)) return [null]
  return [...new Map(given.map(({ span }) => [spanKey(span), span])).values()]
}
