import type { Code } from '../entities/voice'
import { fail, ok } from '../result'
import { childrenByParent } from './code-tree'
import { moveCode, type CodebookEdit } from './edit-code'

/** One key's move of a code in the tree. */
export type CodeMove = 'up' | 'down' | 'in' | 'out'

/**
 * Moves a code by one step: up or down among its siblings, in under the sibling above it (as its last code), or out
 * to stand right below its parent. A move that leads nowhere changes nothing.
 */
export function stepCode(codes: readonly Code[], id: string, move: CodeMove): CodebookEdit {
  const code = codes.find((one) => one.id === id)
  if (!code) return fail('unknown-code')
  const groups = childrenByParent(codes)
  const parentId = codes.some((one) => one.id === code.parentId) ? code.parentId : null
  const siblings = groups.get(parentId) ?? []
  const place = siblings.findIndex((sibling) => sibling.id === id)
  switch (move) {
    case 'up':
      return place === 0 ? ok([]) : moveCode(codes, id, { parentId, place: place - 1 })
    case 'down':
      return place === siblings.length - 1 ? ok([]) : moveCode(codes, id, { parentId, place: place + 1 })
    case 'in': {
      const above = siblings[place - 1]
      return above ? moveCode(codes, id, { parentId: above.id, place: Number.MAX_SAFE_INTEGER }) : ok([])
    }
    case 'out': {
      const parent = codes.find((one) => one.id === parentId)
      if (!parent) return ok([])
      const grand = codes.some((one) => one.id === parent.parentId) ? parent.parentId : null
      const below = (groups.get(grand) ?? []).findIndex((one) => one.id === parent.id) + 1
      return moveCode(codes, id, { parentId: grand, place: below })
    }
  }
}

/** Where a dragged code is let go: before or after another one, or on it to stand under it. */
export type DropPlace = 'before' | 'after' | 'inside'

/** Moves a code to where it was dropped. */
export function dropCode(
  codes: readonly Code[],
  id: string,
  target: { readonly codeId: string; readonly place: DropPlace }
): CodebookEdit {
  const onto = codes.find((one) => one.id === target.codeId)
  if (!onto) return fail('unknown-code')
  if (onto.id === id) return ok([])
  if (target.place === 'inside')
    return moveCode(codes, id, { parentId: onto.id, place: Number.MAX_SAFE_INTEGER })
  const siblings = (childrenByParent(codes).get(onto.parentId) ?? []).filter((one) => one.id !== id)
  const at = siblings.findIndex((one) => one.id === onto.id)
  return moveCode(codes, id, { parentId: onto.parentId, place: target.place === 'before' ? at : at + 1 })
}
