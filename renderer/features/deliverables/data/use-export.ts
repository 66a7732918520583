import { useCallback, useEffect, useRef, useState } from 'react'
import type { DocumentExport, DocumentRecord } from '@shared/domain/entities/document'
import type { Edition } from '@shared/domain/deliverables/anonymous-edition'
import type { ExportRequest } from '@shared/domain/deliverables/export-job'
import { suggestedFileName } from '@shared/domain/deliverables/file-name'
import type { FrontMatter } from '@shared/domain/deliverables/report'
import { appError, type AppError } from '@shared/domain/errors'
import type { TandemBridge } from '@shared/ipc/bridge'
import { prepareExport, startExport, useStore, type ExportJob, type WrittenFile } from '@renderer/data'
import { useToast } from '@renderer/ui/use-toast'
import { noteExport, type SavedFile } from './note-export'

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

function writeError(problem: unknown, document: string): AppError {
  const detail = problem instanceof Error ? problem.message : String(problem)
  return appError('export.failed', { document, detail })
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

/** What the history says of a saved file; the wave a Voice of Partner report is of stands under its title. */
const savedAs = (
  { kind }: DocumentRecord,
  { asOf, subtitle }: FrontMatter,
  file: SavedFile
): Omit<DocumentExport, 'at'> => ({
  ...file,
  asOf,
  ...(kind === 'voice-findings' && subtitle !== '' ? { of: subtitle } : {})
})

/** Writes a document in the background, saves it where the consultant says, and notes it in the history. */
export function useExport(
  record: DocumentRecord,
  edition: Edition
): {
  readonly state: ExportState
  readonly run: (request: ExportRequest) => Promise<void>
  readonly cancel: () => void
} {
  const store = useStore()
  const toast = useToast()
  const [state, setState] = useState<ExportState>({ step: 'idle' })
  const job = useRef<ExportJob | null>(null)
  useEffect(() => {
    prepareExport()
    return () => job.current?.cancel()
  }, [])

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
      const beside = besideOf(error, (id) => void save(made, id))
      return fail(saveError(error, suggestedName), beside)
    }
    setState({ step: 'idle' })
    if (answer.value.outcome === 'cancelled') return
    const { name, sizeBytes } = answer.value
    const saved = savedAs(record, front, { fileName: name, sizeBytes, sha256: file.sha256, dataSequence })
    const report = request.kind === 'docx' ? request.report : null
    const noted = await noteExport(store, { record, edition, report, saved })
    if (noted.ok) toast.show(`Saved ${name}`)
    else fail(noted.error)
  }

  const run = async (request: ExportRequest): Promise<void> => {
    setState({ step: 'writing', share: 0 })
    job.current = startExport(request, (share) => setState({ step: 'writing', share }))
    try {
      const file = await job.current.file
      if (file !== null) return await save({ request, file, dataSequence: await store.sequence() })
      setState({ step: 'idle' })
      toast.show('Export cancelled. Nothing was saved.')
    } catch (problem) {
      fail(writeError(problem, record.title))
    } finally {
      job.current = null
    }
  }

  const cancel = useCallback(() => job.current?.cancel(), [])
  return { state, run, cancel }
}
