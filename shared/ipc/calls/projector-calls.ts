import { z } from '@shared/schema/zod'
import type { CallDefinition } from '../call'

export const projectorCalls = {
  /**
   * Opens the projector's window, on a second screen where there is one, and sends one end of a channel to it, the
   * other to the page (see projector-port.ts). It shows what comes through the channel and can do nothing else.
   */
  'projector.open': {
    request: z.strictObject({}),
    response: z.strictObject({ isOnSecondScreen: z.boolean() }),
    errors: ['projector-failed']
  },
  /** Closes the projector's window; closing one that is not there is no error. */
  'projector.close': {
    request: z.strictObject({}),
    response: z.strictObject({}),
    errors: []
  }
} as const satisfies Record<string, CallDefinition>
