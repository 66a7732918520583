import type { BoundFigure } from '../bound-figure'
import type { ReportBlock, ReportCell } from '../report'

/** Figure tokens of a text, each with the prefix before its key. */
const prefixText = (text: string, prefix: string): string =>
  text.replace(/(\\[\\{}*])|\{([a-z0-9][\w.:-]*)/g, (whole, escapedSign: string | undefined, key: string) =>
    escapedSign === undefined ? `{${prefix}.${key}` : whole
  )

const prefixCell = (cell: ReportCell, prefix: string): ReportCell =>
  cell.kind === 'figure' ? { ...cell, key: `${prefix}.${cell.key}` } : cell

/** A partner's figures under keys of its own, so that many partners stand in one document. */
export const prefixFigures = (figures: readonly BoundFigure[], prefix: string): BoundFigure[] =>
  figures.map((figure) => ({ ...figure, key: `${prefix}.${figure.key}` }))

/** A partner's blocks with ids and figure tokens of its own. */
export function prefixBlock(block: ReportBlock, prefix: string): ReportBlock {
  const id = `${prefix}.${block.id}`
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'callout':
      return { ...block, id, text: prefixText(block.text, prefix) }
    case 'kpis':
      return {
        ...block,
        id,
        items: block.items.map((item) => ({
          ...item,
          key: `${prefix}.${item.key}`,
          label: prefixText(item.label, prefix),
          note: prefixText(item.note, prefix)
        }))
      }
    case 'table':
      return {
        ...block,
        id,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((each) => prefixCell(each, prefix)) })),
        note: block.note === null ? null : prefixText(block.note, prefix)
      }
    case 'chart':
      return { ...block, id, alt: prefixText(block.alt, prefix) }
    default:
      return { ...block, id }
  }
}
