import type { CodingRound, RoundAnswer, RoundChoice } from '../../entities/coding-round'
import type { Coding } from '../../entities/voice'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import { fail, ok, type Result } from '../../result'
import { answerKey } from '../answer'

/** What is asked of a second coder. */
export interface RoundOrder {
  readonly firstCoder: string
  readonly secondCoder: string
  readonly isBlind: boolean
  readonly choice: RoundChoice
  readonly answers: readonly RoundAnswer[]
}

/** Why a round is not opened. */
export type RoundRefusal = 'no-answers' | 'same-coder' | 'has-open-round'

/** Opens a round. A coder has one open round at a time: what they see would be unclear otherwise. */
export function openRound(
  order: RoundOrder,
  rounds: readonly CodingRound[],
  stamp: { readonly id: string; readonly at: string; readonly by: string }
): Result<{ readonly round: CodingRound; readonly changes: readonly RecordChange[] }, RoundRefusal> {
  if (order.answers.length === 0) return fail('no-answers')
  if (order.firstCoder === order.secondCoder) return fail('same-coder')
  if (dutyOf(rounds, order.secondCoder)) return fail('has-open-round')
  const { id, at, by } = stamp
  const answers = order.answers.map(({ responseId, questionId }) => ({ responseId, questionId }))
  const round: CodingRound = {
    ...order,
    answers,
    id,
    openedAt: at,
    openedBy: by,
    closedAt: null,
    copies: []
  }
  return ok({ round, changes: [change('codingRounds', null, round)] })
}

/** Ends a round (with a moment) or takes it up again (null): only an open one limits what its coder sees. */
export const closeRound = (round: CodingRound, at: string | null): RecordChange[] => [
  change('codingRounds', round, { ...round, closedAt: at })
]

/** The round a coder has to work on; null: they see everything. */
export const dutyOf = (rounds: readonly CodingRound[], coder: string): CodingRound | null =>
  rounds.find(({ secondCoder, closedAt }) => secondCoder === coder && closedAt === null) ?? null

/** How far a round is. */
export interface RoundProgress {
  readonly answers: number
  readonly codedByFirst: number
  readonly codedBySecond: number
  /** Answers both have coded: what agreement can be measured on. */
  readonly codedByBoth: number
  /** The second coder has coded every answer. */
  readonly isComplete: boolean
}

/** Counts who has coded which of a round's answers. */
export function roundProgress(round: CodingRound, codings: readonly Coding[]): RoundProgress {
  const { firstCoder, secondCoder } = round
  const wanted = new Set(round.answers.map(({ responseId, questionId }) => answerKey(responseId, questionId)))
  const [first, second] = [new Set<string>(), new Set<string>()]
  for (const { coder, responseId, questionId } of codings) {
    const coded = coder === firstCoder ? first : coder === secondCoder ? second : null
    if (!coded) continue
    const key = answerKey(responseId, questionId)
    if (wanted.has(key)) coded.add(key)
  }
  return {
    answers: wanted.size,
    codedByFirst: first.size,
    codedBySecond: second.size,
    codedByBoth: [...second].filter((key) => first.has(key)).length,
    isComplete: second.size === wanted.size
  }
}
