import { useMemo } from 'react'
import type { DocumentRecord } from '@shared/domain/entities/document'
import { applyEdits, editedBlocks, type EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { documentRecord } from '@shared/domain/deliverables/document-record'
import type { ExportRequest } from '@shared/domain/deliverables/export-job'
import { preFlight, type Finding } from '@shared/domain/deliverables/pre-flight'
import type { Report } from '@shared/domain/deliverables/report'
import { workbookFindings } from '@shared/domain/deliverables/workbook-findings'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { useRecords } from '@renderer/data'
import { documentWords, type DocumentChoice } from '../words/document-words'
import { useAuditReport } from './use-audit-report'
import { useScorecard } from './use-scorecard'

/** The chosen document with the consultant's edits and what the look-over found. */
export interface ChosenDocument {
  readonly record: DocumentRecord
  /** Null: cannot be made from what is there; undefined: its data are being read. */
  readonly report: Report | null | undefined
  readonly workbook: Workbook | null | undefined
  readonly blocks: readonly EditedBlock[]
  readonly findings: readonly Finding[]
  /** What is handed to the export, or null while there is nothing to write. */
  readonly request: ExportRequest | null
}

function requestOf(
  choice: DocumentChoice,
  record: DocumentRecord,
  made: Pick<ChosenDocument, 'report' | 'workbook'>
): ExportRequest | null {
  if (choice === 'partner-scorecard') {
    return made.workbook ? { kind: 'xlsx', workbook: made.workbook } : null
  }
  return made.report ? { kind: 'docx', report: applyEdits(made.report, record.edits) } : null
}

/** Builds the chosen document from the current data. */
export function useDocument(choice: DocumentChoice, partnerId: string | null): ChosenDocument {
  const records = useRecords('documents')
  const isAudit = choice === 'value-exchange-audit'
  const report = useAuditReport(isAudit ? partnerId : null)
  const workbook = useScorecard(!isAudit)
  return useMemo(() => {
    const about = isAudit ? partnerId : null
    const record = documentRecord(records ?? [], choice, about, documentWords[choice].title)
    const isRead = records !== undefined
    const findings = isAudit
      ? report
        ? preFlight(report, record.edits)
        : []
      : workbook
        ? workbookFindings(workbook)
        : []
    return {
      record,
      report: isRead ? report : undefined,
      workbook: isRead ? workbook : undefined,
      blocks: isAudit && report ? editedBlocks(report, record.edits) : [],
      findings,
      request: isRead ? requestOf(choice, record, { report, workbook }) : null
    }
  }, [records, choice, partnerId, isAudit, report, workbook])
}
