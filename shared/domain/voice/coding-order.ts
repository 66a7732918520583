import type { Code, Coding } from '../entities/voice'
import { codeTree, visibleNodes } from './code-tree'

/**
 * Oldest first. Codings of one instant, as an import gives them, stand by where they begin in the answer (those of the
 * whole answer first), then in the order of the codebook: their ids differ from one import to the next.
 */
export function codingOrder(codes: readonly Code[]): (a: Coding, b: Coding) => number {
  const places = new Map(visibleNodes(codeTree(codes), new Set()).map(({ code }, place) => [code.id, place]))
  const place = ({ codeId }: Coding): number => places.get(codeId) ?? places.size
  const start = ({ span }: Coding): number => span?.start ?? -1
  return (a, b) => {
    if (a.at !== b.at) return a.at < b.at ? -1 : 1
    return start(a) - start(b) || place(a) - place(b) || (a.id < b.id ? -1 : 1)
  }
}
