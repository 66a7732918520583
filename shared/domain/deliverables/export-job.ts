import type { Report } from './report'
import type { FillData } from './template/fill-data'
import type { Workbook } from './workbook'

/** Charts of a Word file: exact pictures, or Word's own charts, which open with their data. */
export const chartForms = ['picture', 'native'] as const
export type ChartForm = (typeof chartForms)[number]

/** What the export worker is asked to write. Plain data: it crosses a thread. */
export type ExportRequest =
  | { readonly kind: 'docx'; readonly report: Report; readonly charts?: ChartForm }
  | { readonly kind: 'xlsx'; readonly workbook: Workbook }

/** A form of the consultant's, to be filled; or a form of ours to begin with. */
export type FormRequest =
  | {
      readonly kind: 'filled-form'
      readonly data: FillData
      /** The cleaned form as base64, and its text width in twips. */
      readonly form: { readonly fileName: string; readonly file: string; readonly textWidth: number }
    }
  | { readonly kind: 'sample-form'; readonly data: FillData }

/** What it answers: progress, then exactly one end. */
export type ExportReply =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly type: 'failed'; readonly detail: string }
