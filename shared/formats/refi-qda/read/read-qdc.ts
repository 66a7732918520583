import type { AppError } from '@shared/domain/errors'
import { ok, type Result } from '@shared/domain/result'
import type { ImportReport } from '@shared/domain/voice/interchange/import-report'
import { ReportBuilder } from '../import-report'
import type { QdaCode } from '../qda-project'
import { attributeOf } from '../xml/xml-tree'
import { rootElement } from './open-project'
import { readCodes } from './read-codes'
import { reportNamespace } from './read-qdpx'
import { withSets } from './read-sets'

/** What a codebook file holds. */
export interface QdcContent {
  /** The program that wrote it; empty when it does not say. */
  readonly origin: string
  readonly codes: readonly QdaCode[]
  readonly report: ImportReport
}

/** Reads a REFI-QDA codebook (.qdc) of any program. */
export function readQdc(bytes: Uint8Array, file: string): Result<QdcContent, AppError> {
  const report = new ReportBuilder()
  const root = rootElement(bytes, file, 'CodeBook')
  if (!root.ok) return root
  reportNamespace(root.value, 'urn:QDA-XML:codebook:1.0', report)
  if (bytes[0] === 0xef && bytes[1] === 0xbb) report.adjust('byte-order-mark')
  const codes = withSets(readCodes(root.value, report), root.value, report)
  return ok({ origin: attributeOf(root.value, 'origin') ?? '', codes, report: report.report() })
}
