import type { ExportReply } from '@shared/domain/deliverables/export-job'
import type { StudyExportRequest } from '@shared/domain/voice/interchange/study-export'

/** Writes a study off the UI thread; rejects with the reason when it cannot be written. */
export function startStudyExport(request: StudyExportRequest): Promise<Uint8Array> {
  const worker = new Worker(new URL('../../../workers/export/index.ts', import.meta.url), {
    type: 'module',
    name: 'export'
  })
  const written = new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ExportReply>) => {
      if (data.type === 'done') resolve(data.bytes)
      else if (data.type === 'failed') reject(new Error(data.detail))
    }
    worker.onerror = (event) => reject(new Error(event.message))
  })
  worker.postMessage(request)
  return written.finally(() => worker.terminate())
}
