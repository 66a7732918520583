import type { z } from '@shared/schema/zod'
import type { IpcErrorCode } from './errors'

/** One call of the contract: what goes in, what comes out, and how it can fail. */
export type CallDefinition = {
  readonly request: z.ZodType
  readonly response: z.ZodType
  readonly errors: readonly IpcErrorCode[]
}
