import type { z } from '@shared/schema/zod'
import type { CallDefinition } from './call'
import { appCalls } from './calls/app-calls'
import { backupCalls } from './calls/backup-calls'
import { fileCalls } from './calls/file-calls'
import { importHostCalls } from './calls/import-host-calls'
import { projectorCalls } from './calls/projector-calls'
import { windowCalls } from './calls/window-calls'
import type { CommonIpcErrorCode, IpcResult } from './errors'

/**
 * Everything the page may ask of the main process. A call that is not here does not exist: the main process
 * registers its handlers by a loop over this table, the preload exposes one named function for each.
 */
export const contract = {
  ...appCalls,
  ...windowCalls,
  ...fileCalls,
  ...backupCalls,
  ...importHostCalls,
  ...projectorCalls
} as const satisfies Record<string, CallDefinition>

export type Contract = typeof contract
export type CallName = keyof Contract
/** What a caller passes. */
export type CallRequest<Name extends CallName> = z.input<Contract[Name]['request']>
/** What a caller gets when it went well. */
export type CallResponse<Name extends CallName> = z.output<Contract[Name]['response']>
/** How a call can fail. */
export type CallErrorCode<Name extends CallName> = Contract[Name]['errors'][number] | CommonIpcErrorCode
export type CallResult<Name extends CallName> = IpcResult<CallResponse<Name>, CallErrorCode<Name>>
