import type { DocumentBlockEdit, DocumentExport, DocumentKind, DocumentRecord } from '../entities/document'
import type { ChangeDraft } from '../history/change-set'
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

interface Before {
  readonly records: readonly DocumentRecord[]
  readonly record: DocumentRecord
}

const stored = ({ records, record }: Before): DocumentRecord | null =>
  records.find((each) => each.id === record.id) ?? null

function withEdits(before: Before, code: string, edits: readonly DocumentBlockEdit[]): ChangeDraft {
  const after = { ...before.record, edits }
  return draft(code, { document: before.record.title }, [change('documents', stored(before), after)])
}

/** Puts the consultant's own text into a block, or hides or shows it. */
export function editBlock(before: Before, edit: DocumentBlockEdit): ChangeDraft {
  const others = before.record.edits.filter((each) => each.blockId !== edit.blockId)
  const code = edit.isHidden ? 'document.block-hidden' : 'document.block-edited'
  return withEdits(before, code, [...others, edit])
}

/** Takes the generated text back, and shows the block if it was hidden. */
export function resetBlock(before: Before, blockId: string): ChangeDraft {
  const others = before.record.edits.filter((each) => each.blockId !== blockId)
  return withEdits(before, 'document.block-reset', others)
}

/** Notes that the document was saved, with its hash and the state of the data it was made from. */
export function recordExport(before: Before, made: DocumentExport): ChangeDraft {
  const after = { ...before.record, exports: [...before.record.exports, made] }
  const params = { document: before.record.title, file: made.fileName }
  return draft('document.exported', params, [change('documents', stored(before), after)])
}
