import type { Edition } from '@shared/domain/deliverables/anonymous-edition'
import { recordExport } from '@shared/domain/deliverables/document-record'
import { exportedState } from '@shared/domain/deliverables/exported-state'
import type { Report } from '@shared/domain/deliverables/report'
import type { DocumentExport, DocumentRecord } from '@shared/domain/entities/document'
import type { useStore } from '@renderer/data'

/** A file as it was saved, and of which state of the data. */
export type SavedFile = Pick<DocumentExport, 'fileName' | 'sizeBytes' | 'sha256' | 'dataSequence'>

export interface NotedExport {
  readonly record: DocumentRecord
  readonly edition: Edition
  /** What the file says; null for a workbook. */
  readonly report: Report | null
  readonly saved: Omit<DocumentExport, 'at'>
}

/** Notes an export in the document's history, with what a Word document or a filled form said in it. */
export async function noteExport(
  store: ReturnType<typeof useStore>,
  { record, edition, report, saved }: NotedExport
) {
  const at = new Date().toISOString()
  const stored = await store.get('documents', record.id)
  const state = report && exportedState(report, { documentId: record.id, at, edition })
  return store.commit(recordExport({ stored, record: stored ?? record }, { ...saved, at }, state))
}
