import { useSyncExternalStore } from 'react'
import { useStore } from '../react/engagement-provider'
import type { OpenEngagementStore } from '../store/open-store'
import { MeaningReader, type MeaningState } from './meaning-reader'
import { startReading } from './worker-port'

const readers = new WeakMap<OpenEngagementStore, MeaningReader>()

function readerOf(store: OpenEngagementStore): MeaningReader {
  const known = readers.get(store)
  if (known) return known
  const made = new MeaningReader(store.engagementId, startReading)
  readers.set(store, made)
  return made
}

/** How far the reading of meanings is, and the reader, to stop it and to go on. */
export function useMeaning(): { readonly state: MeaningState; readonly reader: MeaningReader } {
  const reader = readerOf(useStore())
  const state = useSyncExternalStore(
    (listener) => reader.subscribe(listener),
    () => reader.state
  )
  return { state, reader }
}
