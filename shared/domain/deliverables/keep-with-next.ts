import type { ReportBlock } from './report'

const ledTo: readonly (ReportBlock['kind'] | undefined)[] = ['table', 'chart', 'quote', 'heading']

/**
 * Whether a block stays on the page of the block after it: a heading does, and so does the sentence between a heading
 * and its table, chart, quote or next heading, else heading and sentence would stand alone at the foot of a page.
 */
export function keepsWithNext(blocks: readonly ReportBlock[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind === 'heading') return true
  if (block?.kind !== 'paragraph' || block.style === 'bullet') return false
  return blocks[index - 1]?.kind === 'heading' && ledTo.includes(blocks[index + 1]?.kind)
}
