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
  | { readonly step: 'failed'; readonly error: AppError; readonly beside: SaveBeside | null }

/** The written file can be saved under a free name, where another program holds the one chosen. */
export interface SaveBeside {
  readonly name: string
  readonly save: () => void
}

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

/** A file ready to be saved, with the state of the data it was made from. */
interface MadeFile {
  readonly request: ExportRequest
  readonly file: WrittenFile
  readonly dataSequence: number
}

/** Main's offer to save under a free name beside a locked file. */
function besideOf(error: SaveFailure, again: (retryId: string) => void): SaveBeside | null {
  const { alternative, retryId } = error.params
  if (error.code !== 'file-locked' || typeof alternative !== 'string' || typeof retryId !== 'string')
    return null
  return { name: alternative, save: () => again(retryId) }
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

  const fail = (error: AppError, beside: SaveBeside | null = null): void =>
    setState({ step: 'failed', error, beside })

  const save = async (made: MadeFile, retryId?: string): Promise<void> => {
    const { request, file, dataSequence } = made
    const front = frontOf(request)
    const suggestedName = suggestedFileName(front, request.kind)
    const answer = await globalThis.tandem.files.saveAs({
      suggestedName,
      kind: request.kind,
      bytes: file.bytes,
      ...(retryId === undefined ? {} : { retryId })
    })
    if (!answer.ok) {
      const { error } = answer
      return fail(
        saveError(error, suggestedName),
        besideOf(error, (id) => void save(made, id))
      )
    }
    setState({ step: 'idle' })
    if (answer.value.outcome === 'cancelled') return
    const { name, sizeBytes } = answer.value
    const saved = { fileName: name, sizeBytes, sha256: file.sha256, dataSequence, asOf: front.asOf }
    const noted = await store.commit(
      recordExport({ records, record }, { ...saved, at: new Date().toISOString() })
    )
    if (noted.ok) toast.show(`Saved ${name}`)
    else fail(noted.error)
  }

  const run = async (request: ExportRequest): Promise<void> => {
    setState({ step: 'writing', share: 0 })
    job.current = startExport(request, (share) => setState({ step: 'writing', share }))
    try {
      const file = await job.current.file
      if (file === null) setState({ step: 'idle' })
      else await save({ request, file, dataSequence: await store.sequence() })
    } catch (problem) {
      const detail = problem instanceof Error ? problem.message : String(problem)
      fail(appError('export.failed', { document: record.title, detail }))
    } finally {
      job.current = null
    }
  }

  const cancel = useCallback(() => job.current?.cancel(), [])
  return { state, run, cancel }
}
