import type { DocumentBlockEdit } from '../entities/document'
import { movedFigures, readFigureText, type MovedFigure } from './figure-text'
import { isTextBlock, type Report, type ReportBlock } from './report'

/** A block with what the consultant did to it. */
export interface EditedBlock {
  readonly block: ReportBlock
  /** True: the text is the consultant's own. */
  readonly isEdited: boolean
  readonly isHidden: boolean
  /** Figures that changed since the edit. */
  readonly moved: readonly MovedFigure[]
}

function editOne(block: ReportBlock, edit: DocumentBlockEdit | undefined, report: Report): EditedBlock {
  if (!edit) return { block, isEdited: false, isHidden: false, moved: [] }
  if (edit.text === null || !isTextBlock(block)) {
    return { block, isEdited: false, isHidden: edit.isHidden, moved: [] }
  }
  const moved = movedFigures(readFigureText(edit.text, report.figures, report.locale))
  return { block: { ...block, text: edit.text }, isEdited: true, isHidden: edit.isHidden, moved }
}

/** Lays the consultant's edits over the generated blocks. Edits of blocks that no longer exist rest unused. */
export function editedBlocks(report: Report, edits: readonly DocumentBlockEdit[]): EditedBlock[] {
  const byId = new Map(edits.map((edit) => [edit.blockId, edit]))
  return report.blocks.map((block) => editOne(block, byId.get(block.id), report))
}

/** The report as it is exported: the consultant's texts in place, hidden blocks gone. */
export function applyEdits(report: Report, edits: readonly DocumentBlockEdit[]): Report {
  return {
    ...report,
    blocks: editedBlocks(report, edits).flatMap((each) => (each.isHidden ? [] : [each.block]))
  }
}
