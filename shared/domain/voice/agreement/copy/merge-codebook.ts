import type { CoderCopy } from '../../../entities/coding-round'
import type { Code, Coding } from '../../../entities/voice'
import { foldText } from '../../../text/fold'
import { codeOfCopy } from './coder-copy'
import type { MergeTarget, ReturnedCopy } from './returned-copy'
import { codeFields, type CodeField, type MergeConflict } from './merge-plan'

/** Where the codebook of a copy, the one handed out and the one here differ in a way that matters for its codings. */
export function codeConflicts(
  returned: ReturnedCopy,
  at: { readonly target: MergeTarget; readonly copy: CoderCopy; readonly used: readonly Coding[] }
): MergeConflict[] {
  const { target, copy, used } = at
  const here = new Map(target.codes.map((code) => [code.id, code]))
  const handedOut = new Map(copy.codes.map((code) => [code.id, code]))
  const uses = new Map<string, number>()
  for (const { codeId } of newCodings(used, target.codings)) uses.set(codeId, (uses.get(codeId) ?? 0) + 1)
  return returned.codes.flatMap((there): MergeConflict[] => {
    const [now, base] = [here.get(there.id), handedOut.get(there.id)]
    const codings = uses.get(there.id) ?? 0
    if (!now && base)
      return codings === 0 ? [] : [{ key: `code ${there.id}`, kind: 'code-gone', code: base, codings }]
    if (!now) return [added(there, codings, target.codes)]
    return [
      ...changedHere({ now, base, codings }),
      ...changedThere({ now, there, shown: base ? codeOfCopy(base, target.names) : now, base: base ?? now })
    ]
  })
}

/** Codings that are not here yet: only they can be in doubt. */
function newCodings(used: readonly Coding[], here: readonly Coding[]): Coding[] {
  const known = new Set(here.map(({ id }) => id))
  return used.filter(({ id }) => !known.has(id))
}

function added(code: Code, codings: number, codes: readonly Code[]): MergeConflict {
  const alike = codes.find(({ name }) => foldText(name).trim() === foldText(code.name).trim()) ?? null
  return { key: `code ${code.id}`, kind: 'code-added-there', code, alike, codings }
}

function changedHere(at: {
  readonly now: Code
  readonly base: Code | undefined
  readonly codings: number
}): MergeConflict[] {
  const { now, base, codings } = at
  if (!base || codings === 0) return []
  const key = `code ${now.id}`
  if (now.isRetired && !base.isRetired) return [{ key, kind: 'code-retired', code: now, codings }]
  const isChanged = codeFields.some((field) => now[field] !== base[field])
  return isChanged ? [{ key, kind: 'code-changed-here', code: now, handedOut: base, codings }] : []
}

/** Fields the second coder changed that are not the same here by now. */
function changedThere(at: {
  readonly now: Code
  readonly there: Code
  readonly base: Code
  readonly shown: Code
}): MergeConflict[] {
  const { now, there, base, shown } = at
  const isUntouched = (field: CodeField): boolean =>
    there[field] === base[field] || there[field] === shown[field] || there[field] === now[field]
  const fields = codeFields.filter((field) => !isUntouched(field))
  if (fields.length === 0) return []
  return [{ key: `change ${now.id}`, kind: 'code-changed-there', code: now, there, fields }]
}
