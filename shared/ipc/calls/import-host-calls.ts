import { z } from '@shared/schema/zod'
import type { CallDefinition } from '../call'
import { ipcLimits } from '../limits'

const hostId = z.string().max(64)
const wallClockMs = z.number().int().min(100).max(3_600_000)

export const importHostCalls = {
  /**
   * Starts a hidden, sandboxed window in a process of its own and sends one end of a channel to it, the other to
   * the page (see import-host-port.ts). It is destroyed at the limits; `importHost.ended` says why.
   */
  'importHost.open': {
    request: z.strictObject({
      wallClockMs: wallClockMs.optional(),
      memoryBytes: z
        .number()
        .int()
        .min(32 * 1024 * 1024)
        .max(ipcLimits.importHostMemoryBytes)
        .optional()
    }),
    response: z.strictObject({ hostId }),
    errors: ['import-host-limit', 'import-host-failed']
  },
  /** Starts the wall clock anew, for the next piece of work. */
  'importHost.extend': {
    request: z.strictObject({ hostId, wallClockMs }),
    response: z.strictObject({}),
    errors: ['import-host-unknown']
  },
  /** Destroys the window and its process, whatever it is doing. */
  'importHost.close': {
    request: z.strictObject({ hostId }),
    response: z.strictObject({}),
    errors: ['import-host-unknown']
  }
} as const satisfies Record<string, CallDefinition>
