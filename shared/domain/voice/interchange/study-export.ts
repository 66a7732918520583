import type { Workbook } from '../../deliverables/workbook'
import type { MaskingNames } from '../mask-quote'
import type { CodedStudy } from './coded-study'

/** What the export worker is asked to write of a coded study. Plain data: it crosses a thread. */
export type StudyExportRequest =
  /** A project for other programs; with `names` they are masked in answers and memos. */
  | { readonly kind: 'qdpx'; readonly study: CodedStudy; readonly names: MaskingNames | null }
  | { readonly kind: 'qdc'; readonly study: CodedStudy }
  | { readonly kind: 'xlsx'; readonly workbook: Workbook }
