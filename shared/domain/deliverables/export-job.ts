import type { Report } from './report'
import type { Workbook } from './workbook'

/** What the export worker is asked to write. Plain data: it crosses a thread. */
export type ExportRequest =
  { readonly kind: 'docx'; readonly report: Report } | { readonly kind: 'xlsx'; readonly workbook: Workbook }

/** What it answers: progress, then exactly one end. */
export type ExportReply =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly type: 'failed'; readonly detail: string }
