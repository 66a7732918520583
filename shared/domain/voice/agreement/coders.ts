import type { CodingRound } from '../../entities/coding-round'
import type { Engagement } from '../../entities/engagement'
import type { SuggestionDecision } from '../../entities/suggestion-decision'
import type { Coding, Memo } from '../../entities/voice'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import { fail, ok, type Result } from '../../result'
import { foldText } from '../../text/fold'
import { codersOf } from './coded-unit'
import { finalCoder } from './final-codings'

/** Somebody who codes in this engagement. */
export interface KnownCoder {
  readonly name: string
  /** Answers they gave a code to. */
  readonly answers: number
  /** The person at this computer now. */
  readonly isNow: boolean
}

/** Why a name is not taken for a coder. */
export type CoderRefusal = 'no-name' | 'reserved' | 'taken'

const alike = (a: string, b: string): boolean => foldText(a).trim() === foldText(b).trim()

/** Everybody who coded, was asked to code, or is at this computer: who codes now first, then by answers. */
export function knownCoders(
  now: string,
  codings: readonly Coding[],
  rounds: readonly CodingRound[]
): KnownCoder[] {
  const work = codersOf(codings)
  const answers = new Map(work.map((one) => [one.coder, one.answers]))
  const asked = rounds.flatMap(({ firstCoder, secondCoder }) => [firstCoder, secondCoder])
  const names = [...new Set([now, ...work.map(({ coder }) => coder), ...asked])].filter((name) => name !== '')
  return names.map((name) => ({ name, answers: answers.get(name) ?? 0, isNow: name === now }))
}

/** The name a coder may bear: something, not the name of the adjudicated result, nobody else's. */
export function coderName(typed: string, others: readonly string[]): Result<string, CoderRefusal> {
  const name = typed.replace(/\s+/g, ' ').trim()
  if (name === '') return fail('no-name')
  if (alike(name, finalCoder)) return fail('reserved')
  return others.some((other) => alike(other, name)) ? fail('taken') : ok(name)
}

/** Another person sits down at this computer: from now on codings bear that name. */
export const switchCoder = (engagement: Engagement, coder: string): RecordChange[] =>
  engagement.coder === coder ? [] : [change('engagement', engagement, { ...engagement, coder })]

/** Where a coder's name stands. */
export interface NamedWork {
  readonly engagement: Engagement
  readonly codings: readonly Coding[]
  readonly memos: readonly Memo[]
  readonly rounds: readonly CodingRound[]
  readonly decisions: readonly SuggestionDecision[]
}

/** Gives a coder another name wherever it stands. The history keeps who did what under the name of the time. */
export function renameCoder(work: NamedWork, from: string, to: string): RecordChange[] {
  const { engagement, codings, memos, rounds, decisions } = work
  const named = (name: string): string => (name === from ? to : name)
  return [
    ...switchCoder(engagement, named(engagement.coder)),
    ...codings
      .filter(({ coder }) => coder === from)
      .map((coding) => change('codings', coding, { ...coding, coder: to })),
    ...memos.filter(({ by }) => by === from).map((memo) => change('memos', memo, { ...memo, by: to })),
    ...decisions
      .filter(({ by }) => by === from)
      .map((decision) => change('suggestionDecisions', decision, { ...decision, by: to })),
    ...rounds
      .filter(({ firstCoder, secondCoder }) => firstCoder === from || secondCoder === from)
      .map((round) => {
        const { firstCoder, secondCoder } = round
        return change('codingRounds', round, {
          ...round,
          firstCoder: named(firstCoder),
          secondCoder: named(secondCoder)
        })
      })
  ]
}
