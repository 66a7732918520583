import type { Code, CodeOrigin } from '../../entities/voice'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import { changedParts, codeText } from './code-text'
import { takeOver, type FrameDifference } from './keep-in-step'

/** A codebook as a file holds it. */
export interface FileBook {
  readonly file: string
  readonly codes: readonly Code[]
}

/** Where a code that was brought in stands in its file. */
const fileOrigin = (code: Code, file: string): CodeOrigin => ({
  ...{ engagementId: null, file, title: file, codeId: code.id, isKeptInStep: true },
  taken: codeText(code)
})

/** A code of the file as it joins the codebook: it remembers the file it is kept in step with. */
export const fromFile = (code: Code, file: string): Code => ({ ...code, origin: fileOrigin(code, file) })

/**
 * Codes here that are to be kept in step with a file that names them too. Those that follow another codebook already
 * are left to it.
 */
export function tiedToFile(
  known: readonly Code[],
  { file, codes }: FileBook,
  present: ReadonlyMap<string, string>
): { readonly before: Code; readonly after: Code }[] {
  const byId = new Map(known.map((code) => [code.id, code]))
  return codes.flatMap((code) => {
    const before = byId.get(present.get(code.id) ?? '')
    if (!before || before.origin) return []
    return [{ before, after: { ...before, origin: fileOrigin(code, file) } }]
  })
}

/**
 * The codes kept in step with an earlier state of this file, which may have borne another name then; empty where none
 * of its codes is known from a file.
 */
export function frameOfFile(known: readonly Code[], { codes }: FileBook): readonly Code[] {
  const here = new Set(codes.map(({ id }) => id))
  const kept = known.filter(({ origin }) => origin?.file !== undefined && origin.isKeptInStep)
  const names = new Set(kept.flatMap(({ origin }) => (here.has(origin?.codeId ?? '') ? origin?.file : [])))
  return kept.filter(({ origin }) => names.has(origin?.file))
}

/**
 * What a newer file changed since the codes kept in step with it were last brought up to date: changed words, new
 * codes, codes it retired or names no more. `present` leads codes of the file to those here.
 */
export function fileDifferences(
  frame: readonly Code[],
  { codes }: FileBook,
  present: ReadonlyMap<string, string>
): FrameDifference[] {
  const originals = new Map(codes.map((code) => [code.id, code]))
  const copyOf = new Map(frame.map((copy) => [copy.origin?.codeId ?? '', copy]))
  const changed = frame.flatMap((copy): FrameDifference[] => {
    const original = originals.get(copy.origin?.codeId ?? '')
    if (!original || original.isRetired) return copy.isRetired ? [] : [{ kind: 'gone', copy }]
    const parts = copy.origin ? changedParts(copy.origin.taken, codeText(original)) : []
    return parts.length > 0 ? [{ kind: 'changed', copy, original, parts }] : []
  })
  const fresh = codes.filter(({ id, isRetired }) => !isRetired && !copyOf.has(id) && !present.has(id))
  return [
    ...changed,
    ...fresh.map((original): FrameDifference => {
      return { kind: 'new', parent: copyOf.get(original.parentId ?? '') ?? null, original }
    })
  ]
}

/** Takes differences over as one change. A new code whose parent is left out stands under the nearest one that is here. */
export function takeFromFile(
  known: readonly Code[],
  book: FileBook,
  taken: readonly FrameDifference[],
  present: ReadonlyMap<string, string>
): RecordChange[] {
  const originals = new Map(book.codes.map((code) => [code.id, code]))
  const here = new Map([...known.map(({ origin, id }) => [origin?.codeId ?? id, id] as const), ...present])
  for (const one of taken) if (one.kind === 'new') here.set(one.original.id, one.original.id)
  const parentOf = (code: Code): string | null => {
    let at = originals.get(code.parentId ?? '')
    while (at && !here.has(at.id)) at = originals.get(at.parentId ?? '')
    return at ? (here.get(at.id) ?? null) : null
  }
  const behind = known.reduce((last, { order }) => Math.max(last, order + 1), 0)
  return taken.map((one) => {
    switch (one.kind) {
      case 'gone':
        return change('codes', one.copy, { ...one.copy, isRetired: true, shortcut: null })
      case 'changed': {
        const after = takeOver(one.copy, one.original, one.parts)
        return change('codes', one.copy, { ...after, origin: fileOrigin(one.original, book.file) })
      }
      case 'new': {
        const { original } = one
        const place = { parentId: parentOf(original), order: behind + original.order, shortcut: null }
        return change('codes', null, { ...fromFile(original, book.file), ...place })
      }
    }
  })
}
