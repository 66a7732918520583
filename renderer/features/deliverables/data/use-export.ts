import { useCallback, useEffect, useRef, useState } from 'react'
import type { DocumentRecord } from '@shared/domain/entities/document'
import { recordExport } from '@shared/domain/deliverables/document-record'
import type { ExportRequest } from '@shared/domain/deliverables/export-job'
import { suggestedFileName } from '@shared/domain/deliverables/file-name'
import { appError, type AppError } from '@shared/domain/errors'
import type { TandemBridge } from '@shared/ipc/bridge'
import { useRecords, useStore } from '@renderer/data'
import { useToast } from '@renderer/ui/use-toast'
import { startExport, type ExportJob, type WrittenFile } from './export-client'

export type ExportState =
  | { readonly step: 'idle' }
  | { readonly step: 'writing'; readonly share: number }
  | { readonly step: 'failed'; readonly error: AppError }

type SaveAnswer = Awaited<ReturnType<TandemBridge['files']['saveAs']>>
type SaveFailure = Extract<SaveAnswer, { ok: false }>['error']

/** Main's reason for not saving, as the error the interface has words for. */
function saveError(error: SaveFailure, name: string): AppError {
  switch (error.code) {
    case 'disk-full':
      return appError('disk.full', { path: name })
    case 'file-locked': {
      const free = error.params.alternative
      return appError('disk.locked', { path: name, alternative: typeof free === 'string' ? free : null })
    }
    case 'permission-denied':
      return appError('disk.permission', { path: name })
    default:
      return appError('disk.failed', { path: name, detail: error.code })
  }
}

const frontOf = (request: ExportRequest) =>
  request.kind === 'docx' ? request.report.front : request.workbook.front

/** Writes a document in the background, saves it where the consultant says, and notes it in the history. */
export function useExport(record: DocumentRecord): {
  readonly state: ExportState
  readonly run: (request: ExportRequest) => Promise<void>
  readonly cancel: () => void
} {
  const store = useStore()
  const toast = useToast()
  const records = useRecords('documents') ?? []
  const [state, setState] = useState<ExportState>({ step: 'idle' })
  const job = useRef<ExportJob | null>(null)
  useEffect(() => () => job.current?.cancel(), [])

  const save = async (request: ExportRequest, file: WrittenFile): Promise<void> => {
    const front = frontOf(request)
    const suggestedName = suggestedFileName(front, request.kind)
    const dataSequence = await store.sequence()
    const answer = await globalThis.tandem.files.saveAs({
      suggestedName,
      kind: request.kind,
      bytes: file.bytes
    })
    if (!answer.ok) return setState({ step: 'failed', error: saveError(answer.error, suggestedName) })
    setState({ step: 'idle' })
    if (answer.value.outcome === 'cancelled') return
    const { name, sizeBytes } = answer.value
    const made = { fileName: name, sizeBytes, sha256: file.sha256, dataSequence, asOf: front.asOf }
    const noted = await store.commit(
      recordExport({ records, record }, { ...made, at: new Date().toISOString() })
    )
    if (noted.ok) toast.show(`Saved ${name}`)
    else setState({ step: 'failed', error: noted.error })
  }

  const run = async (request: ExportRequest): Promise<void> => {
    setState({ step: 'writing', share: 0 })
    job.current = startExport(request, (share) => setState({ step: 'writing', share }))
    try {
      const file = await job.current.file
      if (file === null) setState({ step: 'idle' })
      else await save(request, file)
    } catch (problem) {
      const detail = problem instanceof Error ? problem.message : String(problem)
      setState({ step: 'failed', error: appError('export.failed', { document: record.title, detail }) })
    } finally {
      job.current = null
    }
  }

  const cancel = useCallback(() => job.current?.cancel(), [])
  return { state, run, cancel }
}
