import type { Page } from 'playwright'
import { launchApp, type LaunchOptions, type RunningApp } from '../../helpers/launch-app'
import { driverScript } from './build-driver'
import type { FaultDriver } from './driver'

type Name = keyof FaultDriver
type Answer<N extends Name> = Awaited<ReturnType<FaultDriver[N]>>

export interface DrivenApp extends RunningApp {
  call<N extends Name>(name: N, ...args: Parameters<FaultDriver[N]>): Promise<Answer<N>>
  /** Newest commit that was said to be on disk, and newest that was begun. */
  readonly acknowledged: () => number
  readonly tried: () => number
}

/** Starts the app and puts the driver into its window. */
export async function launchDriven(options: LaunchOptions): Promise<DrivenApp> {
  const running = await launchApp(options)
  const seen = { ACK: 0, TRY: 0 }
  await running.page.exposeFunction('faultReport', (line: string) => {
    const [word, sequence] = line.split(' ')
    if (word === 'ACK' || word === 'TRY') seen[word] = Number(sequence)
  })
  await running.page.evaluate(await driverScript())
  return {
    ...running,
    call: (name, ...args) => callIn(running.page, name, args),
    acknowledged: () => seen.ACK,
    tried: () => seen.TRY
  }
}

async function callIn<N extends Name>(page: Page, name: N, args: unknown[]): Promise<Answer<N>> {
  const answer: unknown = await page.evaluate(
    ([called, given]) => {
      const driver = globalThis.faultDriver as unknown as Record<string, (...all: unknown[]) => unknown>
      return driver[called]?.(...given)
    },
    [name as string, args] as const
  )
  return answer as Answer<N>
}
