import type { Code } from '../../entities/voice'
import { foldText } from '../../text/fold'
import { codePath } from '../code-tree'

/** The path of a code as codes are told apart by name. */
export function pathKey(path: readonly string[]): string {
  return JSON.stringify(path.map((name) => foldText(name).trim()))
}

/** Path → id of the codes that are here. */
export function codesByPath(codes: readonly Code[]): Map<string, string> {
  const byId = new Map(codes.map((code) => [code.id, code]))
  return new Map(codes.map(({ id }) => [pathKey(codePath(byId, id)), id]))
}

/**
 * Codes of a file → the codes they are here: by id (as the caller knows ids), else by the same path of names.
 * `sameId` gives the id here for an id of the file, or undefined.
 */
export function presentCodes(
  imported: readonly Code[],
  known: readonly Code[],
  sameId: (id: string) => string | undefined
): Map<string, string> {
  const here = codesByPath(known)
  const byId = new Map(imported.map((code) => [code.id, code]))
  return new Map(
    imported.flatMap(({ id }) => {
      const found = sameId(id) ?? here.get(pathKey(codePath(byId, id)))
      return found === undefined ? [] : [[id, found] as const]
    })
  )
}

/** New codes as they join the codebook: behind the others, with a digit key only where it is free. */
export function joiningCodes(fresh: readonly Code[], known: readonly Code[]): Code[] {
  const keys = new Set(known.map(({ shortcut }) => shortcut).filter((key) => key !== null))
  const first = known.reduce((last, { order }) => Math.max(last, order + 1), 0)
  return fresh.map((code) => {
    const isFree = code.shortcut !== null && !keys.has(code.shortcut)
    if (code.shortcut !== null) keys.add(code.shortcut)
    return { ...code, order: first + code.order, shortcut: isFree ? code.shortcut : null }
  })
}

const descriptions = ['definition', 'include', 'exclude', 'example'] as const

/** Codes here with the descriptions of the file, where it has one that is another. */
export function describedCodes(
  imported: readonly Code[],
  known: readonly Code[],
  present: ReadonlyMap<string, string>
): { readonly before: Code; readonly after: Code }[] {
  const byId = new Map(known.map((code) => [code.id, code]))
  return imported.flatMap((code) => {
    const before = byId.get(present.get(code.id) ?? '')
    if (!before) return []
    const fields = descriptions.filter((field) => code[field] !== '' && code[field] !== before[field])
    if (fields.length === 0) return []
    return [
      { before, after: { ...before, ...Object.fromEntries(fields.map((field) => [field, code[field]])) } }
    ]
  })
}
