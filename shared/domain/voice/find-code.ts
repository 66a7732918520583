import type { Code } from '../entities/voice'
import { foldText } from '../text/fold'
import { codePath, inOrder } from './code-tree'

/** A code that fits what was typed, with its place in the codebook for telling namesakes apart. */
export interface CodeMatch {
  readonly code: Code
  readonly path: readonly string[]
}

/**
 * Codes that fit a few typed letters, best first: name begins with them, initials of its words ("mt" finds
 * "Margin too thin"), a word begins with them, then anywhere in the name. Retired codes are not offered.
 */
export function findCodes(codes: readonly Code[], typed: string, limit = 8): CodeMatch[] {
  const wanted = foldText(typed.trim())
  if (wanted === '') return []
  const byId = new Map(codes.map((code) => [code.id, code]))
  return codes
    .filter((code) => !code.isRetired)
    .map((code) => ({ code, rank: rankOf(foldText(code.name), wanted) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank || a.code.name.length - b.code.name.length || inOrder(a.code, b.code))
    .slice(0, limit)
    .map(({ code }) => ({ code, path: codePath(byId, code.id).slice(0, -1) }))
}

const none = 5

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  if (words.some((word) => word.startsWith(wanted))) return 2
  const initials = words.map((word) => word.charAt(0)).join('')
  if (initials.startsWith(wanted)) return 3
  return name.includes(wanted) ? 4 : none
}
