import { computedFigure, type BoundFigure } from './bound-figure'
import type { Report, ReportBlock } from './report'

const prefix = 'ref:'

/** The token of a cross reference: the number of a table or figure, e.g. "see Table {ref:gaps.table}". */
export const referenceTo = (blockId: string): string => `{${prefix}${blockId}}`

/** The block a figure key refers to; null for any other figure. */
export const referredBlock = (key: string): string | null =>
  key.startsWith(prefix) ? key.slice(prefix.length) : null

const textOf = (block: ReportBlock): string => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'callout':
      return block.text
    case 'table':
      return block.note ?? ''
    default:
      return ''
  }
}

const token = /\{ref:([\w.:-]+)\}/g

/** Binds the number of every table and figure that a text refers to. */
export function withReferences(report: Report): Report {
  const counts = { table: 0, chart: 0 }
  const numbers = new Map<string, number>()
  for (const block of report.blocks) {
    if (block.kind === 'table' || block.kind === 'chart') numbers.set(block.id, (counts[block.kind] += 1))
  }
  const referred = new Set(
    report.blocks.flatMap((block) => [...textOf(block).matchAll(token)].map((match) => match[1] ?? ''))
  )
  const bound = [...referred].flatMap((id): BoundFigure[] => {
    const value = numbers.get(id)
    if (value === undefined) return []
    const figure = computedFigure({
      ...{ metricId: 'document.reference', partnerId: null, unit: 'count', value },
      asOf: report.front.asOf
    })
    return [{ key: `${prefix}${id}`, label: 'Number of a table or figure', figure }]
  })
  return {
    ...report,
    figures: { ...report.figures, ...Object.fromEntries(bound.map((each) => [each.key, each])) }
  }
}
