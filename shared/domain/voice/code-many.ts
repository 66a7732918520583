import type { Code, Coding } from '../entities/voice'
import type { RecordChange } from '../history/change-set'
import { change } from '../history/draft'
import { fail, ok, type Result } from '../result'
import type { Answer } from './answer'
import type { CodingsByAnswer } from './answer-filter'
import { applyCode, findCoding, type CodingRefusal, type CodingStamp } from './apply-code'

/** What giving a code to many answers at once changes. */
export interface ManyCoded {
  readonly changes: readonly RecordChange[]
  /** Answers that carry the code now and did not before; or, when it was taken back, that lost it. */
  readonly answers: number
  readonly isGiven: boolean
  /** Codings of this coder that gave way because one of the codes stands alone. */
  readonly replaced: number
}

/** Makes the stamp of each single coding; ids must differ. */
export type NextStamp = () => CodingStamp

/**
 * Gives a code to every one of these answers as a whole, in one change set. Answers that carry it already are left
 * as they are; when all of them do, the code is taken back from all: one key does both, as with a single answer.
 */
export function codeMany(
  scope: { readonly answers: readonly Answer[]; readonly codings: CodingsByAnswer },
  codes: ReadonlyMap<string, Code>,
  codeId: string,
  nextStamp: NextStamp
): Result<ManyCoded, CodingRefusal> {
  const code = codes.get(codeId)
  if (!code) return fail('unknown-code')
  const { coder } = nextStamp()
  const targets = scope.answers.map((answer) => ({
    answer,
    span: null,
    codings: scope.codings.get(answer.key) ?? []
  }))
  const given = targets.map((target) => findCoding(target, codeId, coder))
  if (given.length > 0 && given.every((coding): coding is Coding => coding !== undefined)) {
    const changes = given.map((coding) => change('codings', coding, null))
    return ok({ changes, answers: given.length, isGiven: false, replaced: 0 })
  }
  const changes: RecordChange[] = []
  let answers = 0
  let replaced = 0
  for (const [place, target] of targets.entries()) {
    if (given[place]) continue
    const applied = applyCode(target, codes, codeId, nextStamp())
    if (!applied.ok) return applied
    changes.push(...applied.value.changes)
    replaced += applied.value.replaced
    answers += 1
  }
  return ok({ changes, answers, isGiven: true, replaced })
}
