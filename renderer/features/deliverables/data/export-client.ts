import type { ExportReply, ExportRequest } from '@shared/domain/deliverables/export-job'

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

/** Starts writing a file off the UI thread. */
export function startExport(request: ExportRequest, onProgress: (share: number) => void): ExportJob {
  const worker = new Worker(new URL('../../../workers/export/index.ts', import.meta.url), {
    type: 'module',
    name: 'export'
  })
  let cancel = (): void => worker.terminate()
  const file = new Promise<WrittenFile | null>((resolve, reject) => {
    cancel = () => {
      worker.terminate()
      resolve(null)
    }
    worker.onmessage = ({ data }: MessageEvent<ExportReply>) => {
      if (data.type === 'progress') return onProgress(data.share)
      worker.terminate()
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
