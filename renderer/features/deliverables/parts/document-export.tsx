import { useState } from 'react'
import type { Edition } from '@shared/domain/deliverables/anonymous-edition'
import type { ChartForm, ExportRequest } from '@shared/domain/deliverables/export-job'
import { blockingCount } from '@shared/domain/deliverables/pre-flight'
import type { ChosenDocument } from '../data/use-document'
import { useExport } from '../data/use-export'
import { documentWords, type DocumentChoice } from '../words/document-words'
import { ExportBar } from './export-bar'

const languageName = (tag: string): string => (tag.startsWith('de') ? 'German' : 'English')

const factsOf = ({ report, workbook }: ChosenDocument): string => {
  if (report) return `${report.front.subtitle} · ${languageName(report.language)} · quotes by segment only`
  return workbook
    ? `${workbook.sheets.length} sheets · live formulas · ${languageName(workbook.language ?? 'en')}`
    : ''
}

const hasCharts = ({ request }: ChosenDocument): boolean =>
  request?.kind === 'docx' && request.report.blocks.some(({ kind }) => kind === 'chart')

const withCharts = (request: ExportRequest, charts: ChartForm): ExportRequest =>
  request.kind === 'docx' ? { ...request, charts } : request

interface DocumentExportProps {
  readonly chosen: ChosenDocument
  readonly choice: DocumentChoice
  readonly edition: Edition
}

/** The bar a document leaves by: how its charts go, what still blocks it, progress and cancel. */
export function DocumentExport({ chosen, choice, edition }: DocumentExportProps) {
  const { state, run, cancel } = useExport(chosen.record, edition)
  const [form, choose] = useState<ChartForm>('picture')
  const { request } = chosen
  return (
    <ExportBar
      words={documentWords[choice]}
      facts={factsOf(chosen)}
      state={state}
      blocking={blockingCount(chosen.findings)}
      isReady={request !== null}
      charts={hasCharts(chosen) ? { form, choose } : null}
      onExport={() => {
        if (request) void run(withCharts(request, form))
      }}
      onCancel={cancel}
    />
  )
}
