import { runArchiveJob, type ArchiveJob } from './archive-jobs'

/** Packs and unpacks engagement files away from the window, so that typing never waits for a backup. */
self.onmessage = (event: MessageEvent<ArchiveJob>) => {
  void answer(event.data)
}

async function answer(job: ArchiveJob): Promise<void> {
  const result = await runArchiveJob(job, (done, total) => {
    self.postMessage({ progress: { done, total } })
  })
  const packed =
    result.ok && result.value !== null && 'bytes' in result.value ? [result.value.bytes.buffer] : []
  self.postMessage({ result }, { transfer: packed })
}
