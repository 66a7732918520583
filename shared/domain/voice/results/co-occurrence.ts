import type { Code } from '../../entities/voice'
import { codeTree, type CodeNode } from '../code-tree'
import { linesUp, type ThemeRaisers } from './theme-raisers'

/** Two themes raised by the same voters. */
export interface CoOccurrence {
  readonly both: number
  /** Shared ÷ all who raised either (Jaccard), 0–1: how far the two are one theme. */
  readonly overlap: number
}

export interface CoOccurrenceMatrix {
  /** In the order of the codebook; themes nobody raised are left out. */
  readonly codes: readonly Code[]
  /** Row × column; null on the diagonal and where one theme contains the other. */
  readonly cells: readonly (readonly (CoOccurrence | null)[])[]
  /** The most voters any two themes share: the darkest tone of the map. */
  readonly most: number
}

/** Which themes are raised by the same people (or companies): the map behind "they come together". */
export function coOccurrence(codes: readonly Code[], raisers: ThemeRaisers): CoOccurrenceMatrix {
  const flat = (nodes: readonly CodeNode[]): Code[] =>
    nodes.flatMap(({ code, children }) => [code, ...flat(children)])
  const raised = flat(codeTree(codes)).filter((code) => (raisers.get(code.id)?.size ?? 0) > 0)
  const lines = linesUp(codes)
  const isWithin = (a: Code, b: Code): boolean =>
    lines.get(a.id)?.includes(b.id) === true || lines.get(b.id)?.includes(a.id) === true
  const cells = raised.map((row) =>
    raised.map((column) =>
      isWithin(row, column) ? null : shared(raisers.get(row.id), raisers.get(column.id))
    )
  )
  const most = Math.max(0, ...cells.flat().map((cell) => cell?.both ?? 0))
  return { codes: raised, cells, most }
}

function shared(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): CoOccurrence {
  const both = [...a].filter((who) => b.has(who)).length
  return { both, overlap: both / (a.size + b.size - both) }
}
