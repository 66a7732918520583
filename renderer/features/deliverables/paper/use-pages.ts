import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { keepsWithNext } from '@shared/domain/deliverables/keep-with-next'
import { measureBlock } from './measure-block'
import { paginate, type Slice } from './paginate'

/** How a page lies. */
export type Orientation = 'portrait' | 'landscape'

/** Height of the text column of an A4 page in CSS pixels: the paper less the margins of the Word file. */
const pageTextHeights: Readonly<Record<Orientation, number>> = { portrait: 948, landscape: 619 }

/** A block that is printed, and how the paper lies under it. */
export interface PrintedBlock {
  readonly edited: EditedBlock
  readonly breaksBefore: boolean
  readonly orientation: Orientation
}

/** Blocks that are printed, without the page breaks themselves: what these said goes on until the next one. */
export function printedBlocks(blocks: readonly EditedBlock[]): readonly PrintedBlock[] {
  let orientation: Orientation = 'portrait'
  let breaksBefore = false
  const printed: PrintedBlock[] = []
  for (const edited of blocks) {
    if (edited.isHidden) continue
    if (edited.block.kind === 'page-break') {
      orientation = edited.block.orientation ?? orientation
      breaksBefore = true
      continue
    }
    printed.push({ edited, breaksBefore, orientation })
    breaksBefore = false
  }
  return printed
}

/** Runs of blocks on paper that lies alike. */
function runsOf<T extends { readonly orientation: Orientation }>(list: readonly T[]): T[][] {
  const runs: T[][] = []
  for (const each of list) {
    const last = runs.at(-1)
    if (last && last[0]?.orientation === each.orientation) last.push(each)
    else runs.push([each])
  }
  return runs
}

/**
 * Measures the blocks in a hidden column and spreads them over pages. `measured` goes on the hidden column, whose
 * children are the printed blocks in order.
 */
export function usePages(blocks: readonly EditedBlock[]): {
  readonly measured: RefObject<HTMLDivElement | null>
  readonly shown: readonly PrintedBlock[]
  readonly pages: readonly (readonly Slice[])[]
} {
  const measured = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<readonly (readonly Slice[])[]>([])
  const shown = useMemo(() => printedBlocks(blocks), [blocks])
  useLayoutEffect(() => {
    const children = Array.from(measured.current?.children ?? []) as HTMLElement[]
    const printed = shown.map(({ edited }) => edited.block)
    const list = shown.flatMap((each, index) => {
      const element = children[index]
      const { edited, breaksBefore, orientation } = each
      const place = { breaksBefore, keepsWithNext: keepsWithNext(printed, index) }
      return element ? [{ ...measureBlock(element, edited, place), orientation }] : []
    })
    setPages(runsOf(list).flatMap((run) => paginate(run, pageTextHeights[run[0]?.orientation ?? 'portrait'])))
  }, [shown])
  return { measured, shown, pages }
}
