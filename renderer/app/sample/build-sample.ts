import {
  createEngagement,
  eraseEngagement,
  listEngagements,
  systemClock,
  type OpenEngagementStore
} from '@renderer/data'
import type { SampleReply, SampleRequest, SampleStep } from '@renderer/workers/sample/protocol'
import type { AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'

import { readSample } from './sample-files'
import { sampleProfile } from './sample-profile'

/** The sample that is on this computer already, or null. */
export async function existingSample(): Promise<string | null> {
  return (await listEngagements()).find((entry) => entry.isSample)?.id ?? null
}

function fillInWorker(
  request: SampleRequest,
  onStep: (step: SampleStep) => void
): Promise<Result<null, AppError>> {
  const worker = new Worker(new URL('../../workers/sample/index.ts', import.meta.url), { type: 'module' })
  return new Promise<Result<null, AppError>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SampleReply>) => {
      if (data.type === 'step') onStep(data.step)
      else if (data.type === 'done') resolve(ok(null))
      else if (data.type === 'failed') resolve(fail(data.error))
      else reject(new Error(data.detail))
    }
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}

/**
 * Makes the sample engagement by importing the sample's files, as a consultant would. What cannot be finished is
 * erased again, so that no half sample stays.
 */
export async function buildSample(
  onStep: (step: SampleStep) => void
): Promise<Result<OpenEngagementStore, AppError>> {
  const { story, files } = await readSample()
  const created = await createEngagement(sampleProfile(story, systemClock.today()))
  if (!created.ok) return created
  const { engagementId } = created.value
  const filled = await fillInWorker({ engagementId, files, story }, onStep)
  if (filled.ok) return created
  await eraseEngagement(engagementId)
  return fail(filled.error)
}
