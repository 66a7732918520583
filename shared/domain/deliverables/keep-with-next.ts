import type { ReportBlock } from './report'

/**
 * Whether a block stays on the page of the block after it: a heading does, and so does the sentence between a heading
 * and its table or chart, else heading and sentence would stand alone at the foot of a page.
 */
export function keepsWithNext(blocks: readonly ReportBlock[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind === 'heading') return true
  if (block?.kind !== 'paragraph' || block.style === 'bullet') return false
  const after = blocks[index + 1]?.kind
  return blocks[index - 1]?.kind === 'heading' && (after === 'table' || after === 'chart')
}
