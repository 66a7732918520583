import type { Code, Coding } from '../entities/voice'
import type { RecordChange } from '../history/change-set'
import { change } from '../history/draft'
import { fail, ok, type Result } from '../result'
import { codingPlace } from './coding-place'
import { addCode, type CodebookRefusal } from './edit-code'

/** Where the chosen codings go. */
export type SplitGoal =
  | { readonly kind: 'new'; readonly id: string; readonly name: string }
  | { readonly kind: 'existing'; readonly codeId: string }

/** What a split does, for the preview and for the change set. */
export interface Split {
  readonly changes: readonly RecordChange[]
  /** Codings that carry the other code afterwards. */
  readonly moved: number
  /** Codings dropped because the same coder had given the other code to the same words. */
  readonly dropped: number
  /** Name of the code they went to. */
  readonly into: string
}

/**
 * Splits a code: the chosen codings pass to a new code beside it, in its colour, or to one that exists. The others
 * stay, and so do definition, memos and codes below.
 */
export function splitCode(
  scope: { readonly codes: readonly Code[]; readonly codings: readonly Coding[] },
  fromId: string,
  codingIds: ReadonlySet<string>,
  goal: SplitGoal
): Result<Split, CodebookRefusal> {
  const from = scope.codes.find((code) => code.id === fromId)
  if (!from) return fail('unknown-code')
  const into =
    goal.kind === 'new' ? codeBeside(scope.codes, from, goal) : existing(scope.codes, from, goal.codeId)
  if (!into.ok) return into
  const going = scope.codings.filter(({ id, codeId }) => codeId === fromId && codingIds.has(id))
  if (going.length === 0) return fail('nothing-chosen')
  const { code, changes } = into.value
  const taken = new Set(scope.codings.filter(({ codeId }) => codeId === code.id).map(codingPlace))
  const passed = going.map((coding) => {
    const isDouble = taken.has(codingPlace(coding))
    return change('codings', coding, isDouble ? null : { ...coding, codeId: code.id })
  })
  const dropped = passed.filter(({ after }) => after === null).length
  return ok({ changes: [...changes, ...passed], moved: passed.length - dropped, dropped, into: code.name })
}

interface Goal {
  readonly code: Code
  readonly changes: readonly RecordChange[]
}

function existing(codes: readonly Code[], from: Code, codeId: string): Result<Goal, CodebookRefusal> {
  const code = codes.find(({ id }) => id === codeId)
  if (!code || code.id === from.id) return fail('unknown-code')
  return ok({ code, changes: [] })
}

/** A new code right below the one it comes from, which its later siblings make room for. */
function codeBeside(
  codes: readonly Code[],
  from: Code,
  { id, name }: { readonly id: string; readonly name: string }
): Result<Goal, CodebookRefusal> {
  const added = addCode(codes, { id, name, parentId: from.parentId })
  if (!added.ok) return added
  const { surveyId } = from
  const code: Code = {
    ...added.value.code,
    colour: from.colour,
    order: from.order + 1,
    ...(surveyId === undefined ? {} : { surveyId })
  }
  const later = codes.filter(({ parentId, order }) => parentId === from.parentId && order > from.order)
  const room = later.map((sibling) => change('codes', sibling, { ...sibling, order: sibling.order + 1 }))
  return ok({ code, changes: [change('codes', null, code), ...room] })
}
