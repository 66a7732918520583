import type { ExportReply, ExportRequest, FormRequest } from '@shared/domain/deliverables/export-job'
import type { RatingExportRequest } from '@shared/domain/exchange/rating-export'
import type { StudyExportRequest } from '@shared/domain/voice/interchange/study-export'
import type { FormExportRequest } from '@shared/domain/voice/instrument/form-export'

/** All that the export worker can write. */
export type WriteRequest =
  ExportRequest | FormRequest | StudyExportRequest | FormExportRequest | RatingExportRequest

export interface WrittenFile {
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** A file being written. Cancelling ends its worker: nothing is left behind. */
export interface ExportJob {
  /** Resolves with the file, or with null when it was cancelled; rejects when writing failed. */
  readonly file: Promise<WrittenFile | null>
  readonly cancel: () => void
}

/** Has the worker read and compile what Word files need, before one is asked for. */
export interface PrepareRequest {
  readonly prepare: 'docx'
}

/** An idle worker has its modules compiled, which takes longer than most documents; after a while it is let go. */
const keptForMs = 5 * 60_000
let spare: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | null = null

const newWorker = (): Worker =>
  new Worker(new URL('../../workers/export/index.ts', import.meta.url), { type: 'module', name: 'export' })

function takeWorker(): Worker {
  const { worker, timer } = spare ?? { worker: newWorker(), timer: undefined }
  clearTimeout(timer)
  spare = null
  return worker
}

function keepWorker(worker: Worker): void {
  if (spare !== null) return worker.terminate()
  const timer = setTimeout(() => {
    if (spare?.worker !== worker) return
    spare = null
    worker.terminate()
  }, keptForMs)
  spare = { worker, timer }
}

/** Gets ready to write Word files, so that the first one does not wait for it. */
export function prepareExport(): void {
  if (spare !== null) return
  const worker = newWorker()
  const request: PrepareRequest = { prepare: 'docx' }
  worker.postMessage(request)
  keepWorker(worker)
}

/** Starts writing a file off the UI thread; `onProgress` hears the share done, 0 to 1. */
export function startExport(
  request: WriteRequest,
  onProgress: (share: number) => void = () => undefined
): ExportJob {
  const worker = takeWorker()
  let cancel = (): void => worker.terminate()
  const file = new Promise<WrittenFile | null>((resolve, reject) => {
    cancel = () => {
      worker.terminate()
      resolve(null)
    }
    worker.onmessage = ({ data }: MessageEvent<ExportReply>) => {
      if (data.type === 'progress') return onProgress(data.share)
      worker.onmessage = null
      cancel = () => undefined
      keepWorker(worker)
      if (data.type === 'done') resolve({ bytes: data.bytes, sha256: data.sha256 })
      else reject(new Error(data.detail))
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(event.message))
    }
  })
  worker.postMessage(request)
  return { file, cancel: () => cancel() }
}

/** Writes a small file off the UI thread, without cancelling; rejects with the reason when it cannot be written. */
export async function writeBytes(request: WriteRequest): Promise<Uint8Array> {
  const written = await startExport(request).file
  if (!written) throw new Error('the file was not written')
  return written.bytes
}
