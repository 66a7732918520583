import type { DocumentBlockEdit, DocumentRecord, OwnBlock } from '../entities/document'
import { inOrder } from './arrange-blocks'
import { movedFigures, readFigureText, type MovedFigure } from './figure-text'
import { isTextBlock, type Report, type ReportBlock } from './report'

/** What the consultant did to a document. */
export type DocumentWork = Pick<DocumentRecord, 'edits' | 'ownBlocks' | 'order'>

/** A block with what the consultant did to it. */
export interface EditedBlock {
  readonly block: ReportBlock
  /** True: the text is the consultant's own. */
  readonly isEdited: boolean
  /** True: the consultant added the block. */
  readonly isOwn: boolean
  readonly isHidden: boolean
  /** Figures that changed since the edit. */
  readonly moved: readonly MovedFigure[]
}

/** A block the consultant added, as a block of the document. */
function ownBlock({ id, kind, text }: OwnBlock): ReportBlock {
  switch (kind) {
    case 'heading':
      return { kind: 'heading', id, level: 1, text }
    case 'subheading':
      return { kind: 'heading', id, level: 2, text }
    case 'paragraph':
      return { kind: 'paragraph', id, style: 'body', text }
    case 'callout':
      return { kind: 'callout', id, title: '', text }
    case 'page-break':
      return { kind: 'page-break', id }
  }
}

const movedIn = (text: string, { figures, locale }: Report): MovedFigure[] =>
  movedFigures(readFigureText(text, figures, locale))

function ownOne(block: ReportBlock, isHidden: boolean, report: Report): EditedBlock {
  const moved = isTextBlock(block) ? movedIn(block.text, report) : []
  return { block, isEdited: true, isOwn: true, isHidden, moved }
}

function editOne(block: ReportBlock, edit: DocumentBlockEdit | undefined, report: Report): EditedBlock {
  const isOwn = false
  if (!edit) return { block, isEdited: false, isOwn, isHidden: false, moved: [] }
  if (edit.text === null || !isTextBlock(block)) {
    return { block, isEdited: false, isOwn, isHidden: edit.isHidden, moved: [] }
  }
  const { text, isHidden } = edit
  return { block: { ...block, text }, isEdited: true, isOwn, isHidden, moved: movedIn(text, report) }
}

/**
 * Lays the consultant's work over the generated blocks: own texts, what is left out, what was added, and the order.
 * Work on blocks that no longer exist rests unused; see `vanishedWork`.
 */
export function editedBlocks(report: Report, work: DocumentWork): EditedBlock[] {
  const byId = new Map(work.edits.map((edit) => [edit.blockId, edit]))
  const own = (work.ownBlocks ?? []).map(ownBlock)
  const ownIds = new Set(own.map((block) => block.id))
  return inOrder([...report.blocks, ...own], work.order).map((block) => {
    const edit = byId.get(block.id)
    return ownIds.has(block.id)
      ? ownOne(block, edit?.isHidden ?? false, report)
      : editOne(block, edit, report)
  })
}

/** A block that was added and never written: shown while one works, not exported. */
const isBlank = ({ block, isOwn }: EditedBlock): boolean =>
  isOwn && isTextBlock(block) && block.text.trim() === ''

/** The report as it is exported: the consultant's texts and blocks in place, hidden and blank blocks gone. */
export function applyEdits(report: Report, work: DocumentWork): Report {
  return {
    ...report,
    blocks: editedBlocks(report, work).flatMap((each) => (each.isHidden || isBlank(each) ? [] : [each.block]))
  }
}

/** The consultant's words on a block that the data no longer bring. */
export interface VanishedWork {
  readonly blockId: string
  readonly text: string
}

/** Texts whose block is gone: they are kept, printed nowhere, and come back with the block. */
export function vanishedWork(report: Report, work: DocumentWork): VanishedWork[] {
  const there = new Set([...report.blocks, ...(work.ownBlocks ?? [])].map((block) => block.id))
  return work.edits.flatMap(({ blockId, text }) =>
    text === null || there.has(blockId) ? [] : [{ blockId, text }]
  )
}
