import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { unbrokenRows } from '@shared/domain/deliverables/report'
import { paginate, type MeasuredBlock, type Slice } from './paginate'

/** Height of the text column of an A4 page in CSS pixels, margins taken off. */
export const pageTextHeight = 940

function rowsOf(element: HTMLElement): MeasuredBlock['rows'] {
  const table = element.querySelector('table')
  if (!table) return null
  const heights = Array.from(table.tBodies[0]?.rows ?? [], (row) => row.getBoundingClientRect().height)
  if (heights.length <= unbrokenRows) return null
  const head = table.offsetTop - element.offsetTop + (table.tHead?.getBoundingClientRect().height ?? 0)
  const body = heights.reduce((total, height) => total + height, 0)
  return { head, heights, foot: Math.max(0, element.offsetHeight - head - body) }
}

const keeps = ({ block }: EditedBlock): boolean => block.kind === 'heading'

function measure(element: HTMLElement, edited: EditedBlock, breaksBefore: boolean): MeasuredBlock {
  return {
    id: edited.block.id,
    height: element.offsetHeight,
    breaksBefore,
    keepsWithNext: keeps(edited),
    rows: edited.block.kind === 'table' ? rowsOf(element) : null
  }
}

/** Blocks that are printed, without the page breaks themselves. */
const printed = (blocks: readonly EditedBlock[]): EditedBlock[] =>
  blocks.filter((each) => !each.isHidden && each.block.kind !== 'page-break')

/**
 * Measures the blocks in a hidden column and spreads them over pages. `measured` goes on the hidden column, whose
 * children are the printed blocks in order.
 */
export function usePages(blocks: readonly EditedBlock[]): {
  readonly measured: RefObject<HTMLDivElement | null>
  readonly shown: readonly EditedBlock[]
  readonly pages: readonly (readonly Slice[])[]
} {
  const measured = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<readonly (readonly Slice[])[]>([])
  const shown = useMemo(() => printed(blocks), [blocks])
  useLayoutEffect(() => {
    const children = Array.from(measured.current?.children ?? []) as HTMLElement[]
    const afterBreak = new Set(
      blocks.flatMap((each, index) => (blocks[index - 1]?.block.kind === 'page-break' ? [each.block.id] : []))
    )
    const list = shown.flatMap((each, index) => {
      const element = children[index]
      return element ? [measure(element, each, afterBreak.has(each.block.id))] : []
    })
    setPages(paginate(list, pageTextHeight))
  }, [blocks, shown])
  return { measured, shown, pages }
}
