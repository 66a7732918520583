import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { unbrokenRows } from '@shared/domain/deliverables/report'
import type { MeasuredBlock } from './paginate'

const heightOf = (element: Element): number => element.getBoundingClientRect().height

/** Rows of a table. The head is measured on the screen: what an element's own offset counts from depends on its style. */
function rowsOf(element: HTMLElement): MeasuredBlock['rows'] {
  const table = element.querySelector('table')
  if (!table) return null
  const heights = Array.from(table.querySelectorAll('tbody tr'), heightOf)
  if (heights.length <= unbrokenRows) return null
  const above = table.getBoundingClientRect().top - element.getBoundingClientRect().top
  const head = above + Array.from(table.querySelectorAll('thead'), heightOf).reduce((a, b) => a + b, 0)
  const body = heights.reduce((total, height) => total + height, 0)
  return { head, heights, foot: Math.max(0, element.offsetHeight - head - body) }
}

/** A list of definitions breaks between its terms, as its paragraphs do in Word. */
function termsOf(element: HTMLElement): MeasuredBlock['rows'] {
  const heights = Array.from(element.querySelector('dl')?.children ?? [], heightOf)
  if (heights.length < 2) return null
  const all = heights.reduce((total, height) => total + height, 0)
  return { head: 0, heights, foot: Math.max(0, element.offsetHeight - all) }
}

function partsOf(element: HTMLElement, { block }: EditedBlock): MeasuredBlock['rows'] {
  if (block.kind === 'table') return rowsOf(element)
  return block.kind === 'definitions' ? termsOf(element) : null
}

/** Where a block stands among the others. */
export type BlockPlace = Pick<MeasuredBlock, 'breaksBefore' | 'keepsWithNext'>

/** Measures a block that is laid out in a hidden column as wide as a page's text. */
export function measureBlock(element: HTMLElement, edited: EditedBlock, place: BlockPlace): MeasuredBlock {
  return {
    id: edited.block.id,
    height: element.offsetHeight,
    ...place,
    rows: partsOf(element, edited)
  }
}
