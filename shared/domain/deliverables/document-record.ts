import type { DocumentBlockEdit, DocumentExport, DocumentKind, DocumentRecord } from '../entities/document'
import type { DocumentLanguage, ExportedState, OwnBlock } from '../entities/document'
import type { ChangeDraft, RecordChange } from '../history/change-set'
import { change, draft } from '../history/draft'

/** A document is one kind about one partner, or about the whole programme. */
export const documentId = (kind: DocumentKind, partnerId: string | null): string =>
  `${kind}:${partnerId ?? 'programme'}`

/** The document's record, or a new one nobody has touched yet. */
export function documentRecord(
  records: readonly DocumentRecord[],
  kind: DocumentKind,
  partnerId: string | null,
  title: string
): DocumentRecord {
  const id = documentId(kind, partnerId)
  const found = records.find((record) => record.id === id)
  return found ?? { id, kind, title, partnerId, edits: [], exports: [] }
}

export interface Before {
  /** As it lies in the store; null while nobody has touched the document. */
  readonly stored: DocumentRecord | null
  readonly record: DocumentRecord
}

/** The change that turns the record into another; the label names the document. */
export function recordChanged(before: Before, code: string, after: Partial<DocumentRecord>): ChangeDraft {
  const { record } = before
  return draft(code, { document: record.title }, [
    change('documents', before.stored, { ...record, ...after })
  ])
}

const otherEdits = ({ record }: Before, ids: readonly string[]): DocumentBlockEdit[] =>
  record.edits.filter((each) => !ids.includes(each.blockId))

/** Puts the consultant's own text into a block, generated or added. */
export function rewriteBlock(before: Before, edit: Omit<DocumentBlockEdit, 'isHidden'>): ChangeDraft {
  const { blockId, text, at } = edit
  const own = before.record.ownBlocks ?? []
  if (own.some((block) => block.id === blockId)) {
    const ownBlocks = own.map((block) => (block.id === blockId ? { ...block, text: text ?? '', at } : block))
    return recordChanged(before, 'document.block-edited', { ownBlocks })
  }
  const edits = [...otherEdits(before, [blockId]), { ...edit, isHidden: false }]
  return recordChanged(before, 'document.block-edited', { edits })
}

/** Leaves blocks out of the document. What was written in them is kept. */
export function hideBlocks(before: Before, blockIds: readonly string[], at: string): ChangeDraft {
  const hidden = blockIds.map((blockId): DocumentBlockEdit => {
    const text = before.record.edits.find((edit) => edit.blockId === blockId)?.text ?? null
    return { blockId, text, isHidden: true, at }
  })
  return recordChanged(before, 'document.block-hidden', {
    edits: [...otherEdits(before, blockIds), ...hidden]
  })
}

/** Puts hidden blocks back, with what was written in them. */
export function showBlocks(before: Before, blockIds: readonly string[]): ChangeDraft {
  const kept = before.record.edits
    .filter((edit) => blockIds.includes(edit.blockId) && edit.text !== null)
    .map((edit) => ({ ...edit, isHidden: false }))
  return recordChanged(before, 'document.block-shown', { edits: [...otherEdits(before, blockIds), ...kept] })
}

/** Takes the generated text back. */
export const resetBlock = (before: Before, blockId: string): ChangeDraft =>
  recordChanged(before, 'document.block-reset', { edits: otherEdits(before, [blockId]) })

/** Puts the blocks into another order. */
export const orderBlocks = (before: Before, order: readonly string[]): ChangeDraft =>
  recordChanged(before, 'document.blocks-moved', { order: [...order, ...restingIds(before.record, order)] })

/** Ids without a block now: they keep a place, so that a part that comes back with the data is not lost at the end. */
const restingIds = ({ order }: DocumentRecord, placed: readonly string[]): string[] =>
  (order ?? []).filter((id) => !placed.includes(id))

/** Takes the generated order back; blocks the consultant added come after it. */
export function resetOrder(before: Before): ChangeDraft {
  const { order: _order, ...rest } = before.record
  return draft('document.order-reset', { document: rest.title }, [change('documents', before.stored, rest)])
}

/** Adds a block of the consultant's own; `order` holds its place. */
export function addBlock(before: Before, block: OwnBlock, order: readonly string[]): ChangeDraft {
  const ownBlocks = [...(before.record.ownBlocks ?? []), block]
  return recordChanged(before, 'document.block-added', { ownBlocks, order })
}

/** Takes a block of the consultant's own away, with its notes to self. */
export function removeBlock(before: Before, blockId: string): ChangeDraft {
  const { record } = before
  return recordChanged(before, 'document.block-removed', {
    ownBlocks: (record.ownBlocks ?? []).filter((block) => block.id !== blockId),
    edits: otherEdits(before, [blockId]),
    ...(record.order ? { order: record.order.filter((id) => id !== blockId) } : {}),
    ...(record.comments ? { comments: record.comments.filter((each) => each.blockId !== blockId) } : {})
  })
}

/** Chooses the language of the document's fixed texts. */
export const setLanguage = (before: Before, language: DocumentLanguage): ChangeDraft =>
  recordChanged(before, 'document.language-chosen', { language })

/** Chooses the survey wave the document is of. */
export const setWave = (before: Before, surveyId: string): ChangeDraft =>
  recordChanged(before, 'document.wave-chosen', { surveyId })

/** Notes that the document was saved, with its hash, the state of the data, and what it said. */
export function recordExport(
  before: Before,
  made: DocumentExport,
  state: ExportedState | null = null
): ChangeDraft {
  const after = { ...before.record, exports: [...before.record.exports, made] }
  const params = { document: before.record.title, file: made.fileName }
  const changes: RecordChange[] = [change('documents', before.stored, after)]
  if (state !== null) changes.push(change('exportedStates', null, state))
  return draft('document.exported', params, changes)
}
