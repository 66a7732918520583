import type { Code, CodeColour } from '../entities/voice'
import { codeColours } from '../entities/voice'
import type { RecordChange } from '../history/change-set'
import { change } from '../history/draft'
import { fail, ok, type Result } from '../result'
import { foldText } from '../text/fold'
import { childrenByParent, withDescendants } from './code-tree'

/** Why an edit of the codebook is refused. */
export type CodebookRefusal =
  | 'unknown-code'
  | 'name-empty'
  | 'name-taken'
  | 'inside-itself'
  | 'shortcut-invalid'
  | 'in-use'
  | 'nothing-chosen'

export type CodebookEdit = Result<readonly RecordChange[], CodebookRefusal>

/** The parts of a code that are plain text or marks, changed without consequence for other codes. */
export type CodeDetails = Partial<
  Pick<Code, 'colour' | 'definition' | 'include' | 'exclude' | 'example' | 'isExclusive' | 'sets'>
>

const byId = (codes: readonly Code[], id: string): Code | undefined => codes.find((code) => code.id === id)

function nameTaken(codes: readonly Code[], name: string, parentId: string | null, self: string): boolean {
  const folded = foldText(name)
  return codes.some(
    (code) => code.id !== self && code.parentId === parentId && foldText(code.name.trim()) === folded
  )
}

/** The colour a new code gets: its parent's, or for a top code the colour used least so far. */
export function nextColour(codes: readonly Code[], parentId: string | null): CodeColour {
  const parent = parentId === null ? undefined : byId(codes, parentId)
  if (parent) return parent.colour
  const top = codes.filter((code) => code.parentId === null)
  const uses = (colour: CodeColour): number => top.filter((code) => code.colour === colour).length
  return codeColours.reduce((least, colour) => (uses(colour) < uses(least) ? colour : least))
}

/** Adds a code as the last child of its parent (null: a top code). */
export function addCode(
  codes: readonly Code[],
  made: { readonly id: string; readonly name: string; readonly parentId: string | null }
): Result<{ readonly code: Code; readonly changes: readonly RecordChange[] }, CodebookRefusal> {
  const name = made.name.trim()
  if (name === '') return fail('name-empty')
  if (made.parentId !== null && !byId(codes, made.parentId)) return fail('unknown-code')
  if (nameTaken(codes, name, made.parentId, made.id)) return fail('name-taken')
  const siblings = codes.filter((code) => code.parentId === made.parentId)
  const code: Code = {
    id: made.id,
    parentId: made.parentId,
    name,
    colour: nextColour(codes, made.parentId),
    definition: '',
    include: '',
    exclude: '',
    example: '',
    shortcut: null,
    order: siblings.reduce((last, sibling) => Math.max(last, sibling.order + 1), 0),
    isExclusive: false,
    isRetired: false
  }
  return ok({ code, changes: [change('codes', null, code)] })
}

/** Gives a code another name, unique among its siblings. */
export function renameCode(codes: readonly Code[], id: string, typed: string): CodebookEdit {
  const code = byId(codes, id)
  const name = typed.trim()
  if (!code) return fail('unknown-code')
  if (name === '') return fail('name-empty')
  if (nameTaken(codes, name, code.parentId, id)) return fail('name-taken')
  return ok(name === code.name ? [] : [change('codes', code, { ...code, name })])
}

/** Changes colour, definition, include and exclude rule, example, or whether the code stands alone. */
export function describeCode(codes: readonly Code[], id: string, details: CodeDetails): CodebookEdit {
  const code = byId(codes, id)
  if (!code) return fail('unknown-code')
  const after = { ...code, ...details }
  const same = (Object.keys(details) as (keyof CodeDetails)[]).every((key) => code[key] === after[key])
  return ok(same ? [] : [change('codes', code, after)])
}

/**
 * Gives a code a digit key 1–9, or none. A key belongs to one code: the code that had it gives it up in the same
 * change.
 */
export function setShortcut(codes: readonly Code[], id: string, shortcut: string | null): CodebookEdit {
  const code = byId(codes, id)
  if (!code) return fail('unknown-code')
  if (shortcut !== null && !/^[1-9]$/.test(shortcut)) return fail('shortcut-invalid')
  if (code.shortcut === shortcut) return ok([])
  const holders = shortcut === null ? [] : codes.filter((other) => other.shortcut === shortcut)
  return ok([
    ...holders.map((other) => change('codes', other, { ...other, shortcut: null })),
    change('codes', code, { ...code, shortcut })
  ])
}

/** Takes a code out of use: its codings stay and count, but it can no longer be given. Frees its key. */
export function retireCode(codes: readonly Code[], id: string): CodebookEdit {
  const code = byId(codes, id)
  if (!code) return fail('unknown-code')
  return ok(code.isRetired ? [] : [change('codes', code, { ...code, isRetired: true, shortcut: null })])
}

/** Puts a retired code back into use. */
export function reviveCode(codes: readonly Code[], id: string): CodebookEdit {
  const code = byId(codes, id)
  if (!code) return fail('unknown-code')
  return ok(code.isRetired ? [change('codes', code, { ...code, isRetired: false })] : [])
}

/** Removes a code that nobody has used and that holds no others; a used one is retired or merged instead. */
export function removeCode(codes: readonly Code[], id: string, codingCount: number): CodebookEdit {
  const code = byId(codes, id)
  if (!code) return fail('unknown-code')
  if (codingCount > 0 || codes.some((other) => other.parentId === id)) return fail('in-use')
  return ok([change('codes', code, null)])
}

/** Puts a code under another parent (null: top) at a place among its siblings, and renumbers them. */
export function moveCode(
  codes: readonly Code[],
  id: string,
  to: { readonly parentId: string | null; readonly place: number }
): CodebookEdit {
  const code = byId(codes, id)
  if (!code || (to.parentId !== null && !byId(codes, to.parentId))) return fail('unknown-code')
  if (to.parentId !== null && withDescendants(codes, id).has(to.parentId)) return fail('inside-itself')
  if (nameTaken(codes, code.name, to.parentId, id)) return fail('name-taken')
  const siblings = (childrenByParent(codes).get(to.parentId) ?? []).filter((sibling) => sibling.id !== id)
  const place = Math.max(0, Math.min(siblings.length, to.place))
  const ordered = [...siblings.slice(0, place), code, ...siblings.slice(place)]
  return ok(
    ordered.flatMap((sibling, order) => {
      const parentId = sibling.id === id ? to.parentId : sibling.parentId
      const same = sibling.order === order && sibling.parentId === parentId
      return same ? [] : [change('codes', sibling, { ...sibling, order, parentId })]
    })
  )
}
