import type { Progress } from '@shared/formats/engagement-archive/write-archive'
import { runArchiveJob, type ArchiveJob, type ArchiveJobResult } from './archive-jobs'

type Answer =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly result: ArchiveJobResult<ArchiveJob['kind']> }

/** Runs one job in a worker of its own, which is gone (with its memory) when the job is done. */
export function runInWorker<Job extends ArchiveJob>(
  job: Job,
  onProgress: Progress = () => undefined
): Promise<ArchiveJobResult<Job['kind']>> {
  // Unit tests run in plain Node, which has no such workers: there the job runs where it is.
  if (typeof Worker === 'undefined') {
    return runArchiveJob(job, onProgress) as Promise<ArchiveJobResult<Job['kind']>>
  }
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' })
  const answered = new Promise<ArchiveJobResult<Job['kind']>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('progress' in data) onProgress(data.progress.done, data.progress.total)
      else resolve(data.result as ArchiveJobResult<Job['kind']>)
    }
    worker.onerror = () => {
      reject(new Error(`the ${job.kind} worker stopped`))
    }
  })
  worker.postMessage(job)
  return answered.finally(() => {
    worker.terminate()
  })
}
