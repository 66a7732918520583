import { useMemo } from 'react'
import type { OpenEngagementStore } from '@renderer/data'
import type { SampleStep } from '@renderer/workers/sample/protocol'
import type { AppError } from '@shared/domain/errors'
import type { Result } from '@shared/domain/result'
import { buildSample, existingSample } from '../sample/build-sample'
import type { Session } from './session'

const steps: Record<SampleStep, string> = {
  files: 'Importing the sample’s files',
  voice: 'Coding the sample’s answers',
  exchange: 'Auditing the sample’s Tier 1 partners',
  portfolio: 'Weighing its partners'
}

interface Ways {
  readonly wait: (what: string) => unknown
  readonly arrive: (opened: Result<OpenEngagementStore, AppError>, id: string | null) => Promise<void>
  readonly open: (engagementId: string) => Promise<void>
}

/** Opens the sample: the one that is here already, or a new one made by importing its files. */
export function useSample({ wait, arrive, open }: Ways): Pick<Session, 'openSample'> {
  return useMemo(
    () => ({
      openSample: async () => {
        wait('Preparing the sample engagement')
        const present = await existingSample()
        if (present !== null) return open(present)
        await arrive(await buildSample((step) => wait(steps[step])), null)
      }
    }),
    [wait, arrive, open]
  )
}
