import type { Coding, Survey } from '../../entities/voice'
import { answerKey } from '../answer'

/**
 * The name under which adjudicated codings stand beside those of the coders, who keep what they had given: the
 * agreement that was measured can be measured again, and other programs see the result as one more coder.
 */
export const finalCoder = 'Agreed'

/** Keys of the answers that were settled with no code: not the same as answers nobody coded. */
export const agreedUncoded = (surveys: readonly Survey[]): ReadonlySet<string> =>
  new Set(
    surveys.flatMap((survey) =>
      (survey.agreedUncoded ?? []).map(({ responseId, questionId }) => answerKey(responseId, questionId))
    )
  )

/**
 * The codings that count in results: where an answer was adjudicated, the agreed codings alone, and none where it was
 * agreed that no code holds; elsewhere those of every coder.
 */
export function finalCodings(
  codings: readonly Coding[],
  uncoded: ReadonlySet<string> = new Set()
): readonly Coding[] {
  const agreed = new Set(uncoded)
  for (const { coder, responseId, questionId } of codings) {
    if (coder === finalCoder) agreed.add(answerKey(responseId, questionId))
  }
  if (agreed.size === 0) return codings
  return codings.filter(
    ({ coder, responseId, questionId }) =>
      coder === finalCoder || !agreed.has(answerKey(responseId, questionId))
  )
}
