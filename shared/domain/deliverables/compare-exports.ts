import type { ExportedBlock, ExportedFigure, ExportedState } from '../entities/document'

export interface FigureMove {
  readonly key: string
  readonly label: string
  readonly was: string
  readonly now: string
}

export interface TextChange {
  readonly blockId: string
  readonly kind: string
  readonly was: string
  readonly now: string
}

/** What one export of a document says otherwise than an earlier one. */
export interface ExportChanges {
  readonly moved: readonly FigureMove[]
  readonly newFigures: readonly ExportedFigure[]
  readonly goneFigures: readonly ExportedFigure[]
  /** Words that changed; a text in which only figures moved is not among them. */
  readonly rewritten: readonly TextChange[]
  readonly added: readonly ExportedBlock[]
  readonly removed: readonly ExportedBlock[]
  /** The same parts, in another order. */
  readonly isReordered: boolean
}

type State = Pick<ExportedState, 'figures' | 'blocks'>

/** Those of `list` whose id `others` does not have. */
const missingIn = <T>(list: readonly T[], others: readonly T[], idOf: (item: T) => string): T[] => {
  const known = new Set(others.map(idOf))
  return list.filter((item) => !known.has(idOf(item)))
}

const keyOf = (figure: ExportedFigure): string => figure.key
const idOf = (block: ExportedBlock): string => block.id

function rewrittenBlocks(before: State, after: State): TextChange[] {
  const earlier = new Map(before.blocks.map((block) => [block.id, block]))
  return after.blocks.flatMap(({ id, kind, text, words }) => {
    const was = earlier.get(id)
    return was && was.words !== words ? [{ blockId: id, kind, was: was.text, now: text }] : []
  })
}

function isReordered(before: State, after: State): boolean {
  const inBoth = (list: readonly ExportedBlock[], other: readonly ExportedBlock[]): string => {
    const ids = new Set(other.map(idOf))
    return list
      .map(idOf)
      .filter((id) => ids.has(id))
      .join('\n')
  }
  return inBoth(before.blocks, after.blocks) !== inBoth(after.blocks, before.blocks)
}

/** Compares what two exports of one document said: figures by key, words by block. */
export function compareExports(before: State, after: State): ExportChanges {
  const earlier = new Map(before.figures.map((figure) => [figure.key, figure.text]))
  return {
    moved: after.figures.flatMap(({ key, label, text }) => {
      const was = earlier.get(key)
      return was === undefined || was === text ? [] : [{ key, label, was, now: text }]
    }),
    newFigures: missingIn(after.figures, before.figures, keyOf),
    goneFigures: missingIn(before.figures, after.figures, keyOf),
    rewritten: rewrittenBlocks(before, after),
    added: missingIn(after.blocks, before.blocks, idOf),
    removed: missingIn(before.blocks, after.blocks, idOf),
    isReordered: isReordered(before, after)
  }
}

/** How many things changed. */
export const changeCount = (changes: ExportChanges): number =>
  [
    changes.moved,
    changes.newFigures,
    changes.goneFigures,
    changes.rewritten,
    changes.added,
    changes.removed
  ].reduce((count, list) => count + list.length, changes.isReordered ? 1 : 0)

/** The number of an export: 1.0, 1.1, 1.2 … in the order they were made. */
export const versionOf = (index: number): string => `v1.${index}`
