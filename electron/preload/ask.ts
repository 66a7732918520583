import { ipcRenderer } from 'electron'
import type { callNames } from '@shared/ipc/channel-names'
import type { CallRequest, CallResult } from '@shared/ipc/contract'

type ListedCall = (typeof callNames)[number]

/** A named function for one call of the contract. The page never chooses the channel. */
export function ask<Name extends ListedCall>(name: Name) {
  return (request: CallRequest<Name>): Promise<CallResult<Name>> => ipcRenderer.invoke(name, request)
}

/** The same for calls without arguments. */
export function askNothing<Name extends ListedCall>(name: Name) {
  return (): Promise<CallResult<Name>> => ipcRenderer.invoke(name, {})
}
