import { createContext, useContext, useSyncExternalStore } from 'react'
import { useStore } from '@renderer/data'
import { Desk } from './desk'
import { DeskClient, startImportWorker } from './desk-client'
import type { DeskState } from './desk-state'
import { ImportHosts } from './import-hosts'

/** Tests hand in a desk of their own; in the app each engagement gets one. */
export const DeskContext = createContext<Desk | null>(null)

let current: { readonly engagementId: string; readonly desk: Desk } | null = null

function deskOf(engagementId: string): Desk {
  if (current?.engagementId === engagementId) return current.desk
  current?.desk.close()
  const client = new DeskClient(startImportWorker())
  void client.ask('open', { engagementId })
  const desk = new Desk(client, (onEnded) => new ImportHosts(window.tandem.importHost, onEnded))
  current = { engagementId, desk }
  return desk
}

/** The import desk of the open engagement. */
export function useDesk(): Desk {
  const given = useContext(DeskContext)
  const { engagementId } = useStore()
  return given ?? deskOf(engagementId)
}

/** What the desk holds now. */
export function useDeskState(): DeskState {
  const desk = useDesk()
  return useSyncExternalStore(desk.subscribe, desk.snapshot)
}
