import type { CodingRound } from '../../../entities/coding-round'
import type { Code, Coding } from '../../../entities/voice'
import type { RecordChange } from '../../../history/change-set'
import { change } from '../../../history/draft'
import { answerKey } from '../../answer'
import { groupByAnswer } from '../../group-by-answer'
import type { MergeTarget, ReturnedCopy } from './returned-copy'
import type { MergeConflict, MergeDecision } from './merge-plan'

interface Resolving {
  readonly returned: ReturnedCopy
  readonly target: MergeTarget
  readonly round: CodingRound
  readonly codebook: readonly { readonly conflict: MergeConflict; readonly decision: MergeDecision }[]
  readonly decisionOn: (key: string, standing: MergeDecision) => MergeDecision
}

/** What the codings of a copy change once everything is decided. */
export interface ResolvedCodings {
  readonly codeChanges: readonly RecordChange[]
  readonly changes: readonly RecordChange[]
  readonly conflicts: readonly MergeConflict[]
  readonly counts: {
    readonly added: number
    readonly removed: number
    readonly present: number
    readonly leftOut: number
  }
}

/** Carries out the decisions: codes first, then answer by answer. */
export function resolveCodings(placed: readonly Coding[], at: Resolving): ResolvedCodings {
  const codes = codeOutcome(at)
  const wanted = placed.flatMap((coding) => {
    const codeId = codes.meaning.get(coding.codeId)
    return codeId === null ? [] : [{ ...coding, codeId: codeId ?? coding.codeId }]
  })
  const here = groupByAnswer(at.target.codings)
  const there = groupByAnswer(wanted)
  const conflicts: MergeConflict[] = []
  const changes: RecordChange[] = []
  const counts = { added: 0, removed: 0, present: 0, leftOut: placed.length - wanted.length }
  for (const key of answersConcerned(at, there)) {
    const one = answerOutcome(key, here.get(key) ?? [], there.get(key) ?? [], at)
    if (one.conflict) conflicts.push(one.conflict)
    changes.push(
      ...one.removed.map((coding) => change('codings', coding, null)),
      ...one.added.map((coding) => change('codings', null, coding))
    )
    counts.added += one.added.length
    counts.removed += one.removed.length
    counts.present += one.present
    counts.leftOut += one.leftOut
  }
  return { codeChanges: codes.changes, changes, conflicts, counts }
}

/** Imported code → what it means here: another code, nothing (null), or itself where it is not named. */
function codeOutcome({ codebook, target, returned }: Resolving): {
  readonly meaning: ReadonlyMap<string, string | null>
  readonly changes: readonly RecordChange[]
} {
  const meaning = new Map<string, string | null>()
  const changes: RecordChange[] = []
  const known = new Set(target.codes.map(({ id }) => id))
  const added = codebook.flatMap(({ conflict, decision }) =>
    conflict.kind === 'code-added-there' && decision.take === 'add' ? [conflict.code] : []
  )
  for (const { conflict, decision } of codebook) {
    if (conflict.kind === 'coded-twice') continue
    if (conflict.kind === 'code-changed-there') {
      if (decision.take === 'there') changes.push(takenOver(conflict))
    } else if (decision.take === 'give') meaning.set(conflict.code.id, decision.codeId)
    else if (decision.take === 'leave-out') meaning.set(conflict.code.id, null)
  }
  const ids = new Set([...known, ...added.map(({ id }) => id)])
  const last = Math.max(0, ...target.codes.map(({ order }) => order + 1))
  added.forEach((code, index) => changes.push(change('codes', null, newCode(code, ids, last + index))))
  for (const { codeId } of returned.codings) {
    if (!ids.has(codeId) && !meaning.has(codeId)) meaning.set(codeId, null)
  }
  return { meaning, changes }
}

function takenOver({
  code,
  there,
  fields
}: Extract<MergeConflict, { kind: 'code-changed-there' }>): RecordChange {
  const taken = Object.fromEntries(fields.map((field) => [field, there[field]]))
  return change('codes', code, { ...code, ...taken })
}

/** A digit key may be taken here, and the code above it may not have come along. */
const newCode = (code: Code, ids: ReadonlySet<string>, order: number): Code => ({
  ...code,
  shortcut: null,
  order,
  parentId: code.parentId !== null && ids.has(code.parentId) ? code.parentId : null
})

const answersConcerned = (
  { round }: Resolving,
  there: ReadonlyMap<string, readonly Coding[]>
): ReadonlySet<string> =>
  new Set([
    ...round.answers.map(({ responseId, questionId }) => answerKey(responseId, questionId)),
    ...there.keys()
  ])

interface AnswerOutcome {
  readonly added: readonly Coding[]
  readonly removed: readonly Coding[]
  readonly present: number
  readonly leftOut: number
  readonly conflict: MergeConflict | null
}

const sameReading = (a: Coding, b: Coding): boolean =>
  a.coder === b.coder &&
  a.codeId === b.codeId &&
  a.span?.start === b.span?.start &&
  a.span?.end === b.span?.end

function answerOutcome(
  key: string,
  allHere: readonly Coding[],
  there: readonly Coding[],
  { returned, round, decisionOn }: Resolving
): AnswerOutcome {
  const coders = new Set([round.secondCoder, ...there.map(({ coder }) => coder)])
  const here = allHere.filter(({ coder }) => coders.has(coder))
  const isPresent = (coding: Coding): boolean =>
    here.some((one) => one.id === coding.id || sameReading(one, coding))
  const fresh = there.filter((coding) => !isPresent(coding))
  const present = there.length - fresh.length
  const stays = new Set(returned.codings.map(({ id }) => id))
  // Taken back in the copy: it had held the coding once and holds it no more.
  const takenBack = here.filter(({ id }) => returned.everHeld.has(id) && !stays.has(id))
  const given = here.filter(
    (coding) => !returned.everHeld.has(coding.id) && !there.some((one) => sameReading(one, coding))
  )
  if (given.length === 0 || there.length === 0) {
    return { added: fresh, removed: takenBack, present, leftOut: 0, conflict: null }
  }
  const [first] = there
  if (!first) throw new Error('an answer without codings has no conflict')
  const { responseId, questionId } = first
  const conflict: MergeConflict = {
    key: `answer ${key}`,
    ...{ kind: 'coded-twice', responseId, questionId, here: given, there }
  }
  const { take } = decisionOn(conflict.key, { take: 'here' })
  if (take === 'there')
    return { added: fresh, removed: [...takenBack, ...given], present, leftOut: 0, conflict }
  if (take === 'both') return { added: fresh, removed: takenBack, present, leftOut: 0, conflict }
  return { added: [], removed: [], present, leftOut: fresh.length, conflict }
}
