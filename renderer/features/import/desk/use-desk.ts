import { createContext, useContext, useSyncExternalStore } from 'react'
import { useStore } from '@renderer/data'
import { Desk } from './desk'
import { DeskClient, startImportWorker } from './desk-client'
import type { DeskState } from './desk-state'
import { ImportHosts } from './import-hosts'

/** Tests hand in a desk of their own; in the app each engagement gets one. */
export const DeskContext = createContext<Desk | null>(null)

type Store = ReturnType<typeof useStore>

let current: { readonly store: Store; readonly desk: Desk; readonly unfollow: () => void } | null = null

/** Tells the desk when imports come or go, by whatever way. */
const follow = (store: Store, desk: Desk): (() => void) =>
  store.onCommit((changeSets) => {
    const changes = changeSets.flatMap((set) => set.changes)
    if (changes.some(({ table }) => table === 'importRuns')) desk.runsChanged()
  })

function deskOf(store: Store): Desk {
  const { engagementId } = store
  if (current?.store === store) return current.desk
  current?.unfollow()
  if (current?.store.engagementId === engagementId) {
    const { desk } = current
    current = { store, desk, unfollow: follow(store, desk) }
    return desk
  }
  current?.desk.close()
  const client = new DeskClient(startImportWorker())
  void client.ask('open', { engagementId })
  const desk = new Desk(client, (onEnded) => new ImportHosts(window.tandem.importHost, onEnded))
  current = { store, desk, unfollow: follow(store, desk) }
  return desk
}

/** The import desk of the open engagement. */
export function useDesk(): Desk {
  const given = useContext(DeskContext)
  const store = useStore()
  return given ?? deskOf(store)
}

/** What the desk holds now. */
export function useDeskState(): DeskState {
  const desk = useDesk()
  return useSyncExternalStore(desk.subscribe, desk.snapshot)
}
