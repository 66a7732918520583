import type { AppError } from '@shared/domain/errors'
import { ok, type Result } from '@shared/domain/result'
import { ReportBuilder, type ImportReport } from '../import-report'
import type { QdaCode } from '../qda-project'
import { attributeOf, childOf, childrenOf } from '../xml/xml-tree'
import { rootElement } from './open-project'
import { readCodes } from './read-codes'
import { reportNamespace } from './read-qdpx'

/** What a codebook file holds. */
export interface QdcContent {
  /** The program that wrote it; empty when it does not say. */
  readonly origin: string
  readonly codes: readonly QdaCode[]
  readonly report: ImportReport
}

/** Reads a REFI-QDA codebook (.qdc) of any program. Code groups have no place with us and are reported. */
export function readQdc(bytes: Uint8Array, file: string): Result<QdcContent, AppError> {
  const report = new ReportBuilder()
  const root = rootElement(bytes, file, 'CodeBook')
  if (!root.ok) return root
  reportNamespace(root.value, 'urn:QDA-XML:codebook:1.0', report)
  if (bytes[0] === 0xef && bytes[1] === 0xbb) report.adjust('byte-order-mark')
  const codes = readCodes(root.value, report)
  for (const set of childrenOf(childOf(root.value, 'Sets'), 'Set'))
    report.discard('sets', attributeOf(set, 'name'))
  return ok({ origin: attributeOf(root.value, 'origin') ?? '', codes, report: report.report() })
}
