import { z } from '@shared/schema/zod'
import type { CallDefinition } from '../call'

const nothing = z.strictObject({})

/** What the store's log looked like before Chromium opened it, file by file. */
export const storeRepair = z.strictObject({
  file: z.string(),
  state: z.enum(['torn-tail', 'corrupt', 'unreadable']),
  cutBytes: z.number().int().nonnegative()
})

export const appCalls = {
  /** Versions for the About dialog. No paths: nothing on screen should name the user's folders. */
  'app.info': {
    request: nothing,
    response: z.strictObject({
      name: z.string(),
      version: z.string(),
      packaged: z.boolean(),
      platform: z.enum(['windows', 'mac', 'linux']),
      electron: z.string(),
      chrome: z.string(),
      node: z.string()
    }),
    errors: []
  },
  /** What happened before this page loaded: crashes it came back from, log tails that were cut. */
  'app.startReport': {
    request: nothing,
    response: z.strictObject({
      rendererCrash: z
        .strictObject({ reason: z.string(), exitCode: z.number().int(), count: z.number().int() })
        .nullable(),
      storeRepairs: z.array(storeRepair)
    }),
    errors: []
  },
  /** Requests the app refused to send, since start. The list holds the first hundred. */
  'network.blocked': {
    request: nothing,
    response: z.strictObject({ count: z.number().int().nonnegative(), urls: z.array(z.string()) }),
    errors: []
  },
  /** Sent by the preload alone: a request the page's content policy stopped before the network layer saw it. */
  'network.report': {
    request: z.strictObject({ directive: z.string().max(60), url: z.string().max(300) }),
    response: nothing,
    errors: []
  }
} as const satisfies Record<string, CallDefinition>
