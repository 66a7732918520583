import type { Code, Coding, Memo } from '../entities/voice'
import type { RecordChange } from '../history/change-set'
import { change } from '../history/draft'
import { fail, ok, type Result } from '../result'
import { withDescendants } from './code-tree'
import { codingPlace } from './coding-place'
import type { CodebookRefusal } from './edit-code'

/** Everything a merge touches. */
export interface MergeScope {
  readonly codes: readonly Code[]
  readonly codings: readonly Coding[]
  readonly memos: readonly Memo[]
}

/** What a merge does, for the preview and for the change set. */
export interface Merge {
  readonly changes: readonly RecordChange[]
  /** Codings that carry the other code afterwards. */
  readonly moved: number
  /** Codings dropped because the same coder had given both codes to the same words. */
  readonly dropped: number
  /** Codes that move under the other code. */
  readonly children: number
}

/**
 * Merges the code `fromId` into `intoId`: its codings, memos and child codes pass over, and it leaves the codebook.
 * A coding that would double one of the same coder on the same words is dropped, so counts by mention stay honest.
 * The other code takes over a digit key when it has none. A code cannot be merged into one of its own children.
 */
export function mergeCodes(
  scope: MergeScope,
  fromId: string,
  intoId: string
): Result<Merge, CodebookRefusal> {
  const from = scope.codes.find((code) => code.id === fromId)
  const into = scope.codes.find((code) => code.id === intoId)
  if (!from || !into) return fail('unknown-code')
  if (withDescendants(scope.codes, fromId).has(intoId)) return fail('inside-itself')
  const codings = mergeCodings(scope.codings, fromId, intoId)
  const children = scope.codes.filter((code) => code.parentId === fromId)
  const last = scope.codes
    .filter((code) => code.parentId === intoId)
    .reduce((next, code) => Math.max(next, code.order + 1), 0)
  const takesKey = into.shortcut === null && from.shortcut !== null && !into.isRetired
  return ok({
    changes: [
      ...codings.changes,
      ...scope.memos.flatMap((memo) => passOnMemo(memo, fromId, intoId)),
      ...children.map((child, index) =>
        change('codes', child, { ...child, parentId: intoId, order: last + index })
      ),
      ...(takesKey ? [change('codes', into, { ...into, shortcut: from.shortcut })] : []),
      change('codes', from, null)
    ],
    moved: codings.moved,
    dropped: codings.changes.length - codings.moved,
    children: children.length
  })
}

function mergeCodings(
  codings: readonly Coding[],
  fromId: string,
  intoId: string
): { changes: RecordChange[]; moved: number } {
  const taken = new Set(codings.filter((coding) => coding.codeId === intoId).map(codingPlace))
  const changes: RecordChange[] = []
  let moved = 0
  for (const coding of codings) {
    if (coding.codeId !== fromId) continue
    const doubles = taken.has(codingPlace(coding))
    taken.add(codingPlace(coding))
    if (!doubles) moved += 1
    changes.push(change('codings', coding, doubles ? null : { ...coding, codeId: intoId }))
  }
  return { changes, moved }
}

function passOnMemo(memo: Memo, fromId: string, intoId: string): RecordChange[] {
  if (memo.target.kind !== 'code' || memo.target.codeId !== fromId) return []
  return [change('memos', memo, { ...memo, target: { kind: 'code', codeId: intoId } })]
}
