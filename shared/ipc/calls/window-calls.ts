import { z } from '@shared/schema/zod'
import type { CallDefinition } from '../call'
import { windowActions, windowState } from '../window-state'

export const windowCalls = {
  /** Minimise, maximise, close, zoom … the main window; answers with its state afterwards. */
  'window.control': {
    request: z.strictObject({ action: z.enum(windowActions) }),
    response: windowState,
    errors: []
  }
} as const satisfies Record<string, CallDefinition>
