import type { CoderCopy, CodingRound } from '../../../entities/coding-round'
import type { Coding, Memo } from '../../../entities/voice'
import type { RecordChange } from '../../../history/change-set'
import { change } from '../../../history/draft'
import { fail, ok, type Result } from '../../../result'
import { finalCoder } from '../final-codings'
import { copyIds } from './copy-ids'
import { codeConflicts } from './merge-codebook'
import { placedCodings } from './merge-codings'
import { standingDecision, type MergeDecision, type MergeDecisions, type MergePlan } from './merge-plan'
import { resolveCodings } from './resolve-codings'
import type { MergeTarget, ReturnedCopy } from './returned-copy'

/** Why a file is not merged. */
export type MergeRefusal = 'no-copy' | 'other-engagement' | 'unknown-copy'

/** Where a copy belongs: the round it was made for. */
export function originOf(
  returned: ReturnedCopy,
  target: Pick<MergeTarget, 'engagement' | 'rounds'>
): Result<{ readonly round: CodingRound; readonly copy: CoderCopy }, MergeRefusal> {
  const { copyOf } = returned.engagement
  if (!copyOf || !returned.round) return fail('no-copy')
  if (copyOf.engagementId !== target.engagement.id) return fail('other-engagement')
  const round = target.rounds.find(({ id }) => id === copyOf.roundId)
  const copy = round?.copies.find(({ copyId }) => copyId === copyOf.copyId)
  return round && copy ? ok({ round, copy }) : fail('unknown-copy')
}

/**
 * Works out what merging a returned copy changes, and what has to be decided. Codings keep their ids, so that merging
 * the same file again finds everything present and changes nothing.
 */
export function planMerge(
  returned: ReturnedCopy,
  target: MergeTarget,
  decisions: MergeDecisions,
  at: string
): Result<MergePlan, MergeRefusal> {
  const origin = originOf(returned, target)
  if (!origin.ok) return origin
  const { round, copy } = origin.value
  const decisionOn = (key: string, standing: MergeDecision): MergeDecision => decisions.get(key) ?? standing
  const placed = placedCodings(returned, { round, copy, list: target.list })
  const book = codeConflicts(returned, { target, copy, used: placed.codings })
  const codebook = book.map((conflict) => ({
    conflict,
    decision: decisionOn(conflict.key, standingDecision(conflict))
  }))
  const resolved = resolveCodings(placed.codings, {
    ...{ returned, target, round, codebook },
    decisionOn
  })
  const memos = memoChanges(returned, target, round)
  const changes: RecordChange[] = [...resolved.codeChanges, ...resolved.changes, ...memos]
  return ok({
    conflicts: [...book, ...resolved.conflicts],
    changes:
      changes.length === 0 && copy.mergedAt !== null
        ? []
        : [...changes, change('codingRounds', round, merged(round, copy, at))],
    counts: {
      ...resolved.counts,
      withoutAnswer: placed.withoutAnswer,
      displaced: placed.displaced,
      memos: memos.length
    },
    others: othersIn(placed.codings, round)
  })
}

function merged(round: CodingRound, copy: CoderCopy, at: string): CodingRound {
  const copies = round.copies.map((one) => (one === copy ? { ...one, mergedAt: at } : one))
  return { ...round, copies }
}

function othersIn(codings: readonly Coding[], round: CodingRound): MergePlan['others'] {
  const counts = new Map<string, number>()
  for (const { coder } of codings) {
    if (coder !== round.secondCoder) counts.set(coder, (counts.get(coder) ?? 0) + 1)
  }
  return [...counts].map(([coder, count]) => ({ coder, codings: count }))
}

/** Memos of the copy on answers and codes; one that is here already follows its author. */
function memoChanges(returned: ReturnedCopy, target: MergeTarget, round: CodingRound): RecordChange[] {
  const here = new Map(target.memos.map((memo) => [memo.id, memo]))
  const { toHere } = copyIds(round)
  const codes = new Set(target.codes.map(({ id }) => id))
  return returned.memos.flatMap((memo) => {
    const moved = memoHere(memo, toHere, codes)
    const before = here.get(memo.id) ?? null
    if (!moved || memo.by === finalCoder || before?.text === memo.text) return []
    return [change('memos', before, before ? { ...before, text: memo.text, at: memo.at } : moved)]
  })
}

function memoHere(memo: Memo, toHere: ReadonlyMap<string, string>, codes: ReadonlySet<string>): Memo | null {
  const { target } = memo
  if (target.kind === 'code') return codes.has(target.codeId) ? memo : null
  const responseId = target.kind === 'answer' ? toHere.get(target.responseId) : undefined
  return target.kind === 'answer' && responseId ? { ...memo, target: { ...target, responseId } } : null
}
