import type { BoundFigure } from '../bound-figure'
import { prefixBlock, prefixFigures } from '../exchange-portfolio/prefix-blocks'
import { referredBlock } from '../references'
import type { Report, ReportBlock } from '../report'

/** A document that became a part of a larger one. */
export interface ReportPart {
  readonly blocks: readonly ReportBlock[]
  readonly figures: readonly BoundFigure[]
}

export interface PartShape {
  /** Stands before every block id and figure key of the part. */
  readonly prefix: string
  /** Which blocks come along, by their own id. */
  readonly keeps: (id: string) => boolean
  /** How many levels its headings go down. */
  readonly deeper: 1 | 2
}

/** A heading further down, at most on the third level, which the contents do not list. */
const deeper = (block: ReportBlock, by: number): ReportBlock =>
  block.kind === 'heading' ? { ...block, level: block.level + by === 2 ? 2 : 3 } : block

/** A reference names a block, which carries the part's prefix, too. */
function referencesOf(block: ReportBlock, prefix: string): ReportBlock {
  const lead = (text: string): string => text.replaceAll(`{${prefix}.ref:`, `{ref:${prefix}.`)
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'callout':
      return { ...block, text: lead(block.text) }
    case 'table':
      return block.note === null ? block : { ...block, note: lead(block.note) }
    default:
      return block
  }
}

/** The blocks of a document as a part of another: under keys of its own, its headings further down. */
export function partOf(report: Report, { prefix, keeps, deeper: by }: PartShape): ReportPart {
  const kept = report.blocks.filter(({ id }) => keeps(id))
  return {
    blocks: kept
      .filter(({ kind }) => kind !== 'page-break')
      .map((block) => referencesOf(prefixBlock(deeper(block, by), prefix), prefix)),
    figures: prefixFigures(
      Object.values(report.figures).filter(({ key }) => referredBlock(key) === null),
      prefix
    )
  }
}

/** Terms a document explains, to stand in one list with those of the others. */
export const termsOf = (report: Report): { readonly term: string; readonly meaning: string }[] =>
  report.blocks.flatMap((block) =>
    block.kind === 'definitions' && block.id === 'method.terms' ? block.items : []
  )

/** One list of terms by name; what several documents explain stands once, as the first says it. */
export function mergedTerms(
  lists: readonly (readonly { readonly term: string; readonly meaning: string }[])[]
): { readonly term: string; readonly meaning: string }[] {
  const byTerm = new Map<string, { readonly term: string; readonly meaning: string }>()
  for (const each of lists.flat()) {
    const key = each.term.toLowerCase()
    if (!byTerm.has(key)) byTerm.set(key, each)
  }
  return [...byTerm.values()].sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
}

/** The text of a part's first heading: what the part says in one sentence. */
export const claimOf = ({ blocks }: ReportPart, id: string): string | null => {
  const found = blocks.find((block) => block.id === id)
  return found?.kind === 'heading' ? found.text : null
}
