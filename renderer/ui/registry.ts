/** A list that mounted components contribute to; React reads it through useSyncExternalStore. */
export interface Registry<T> {
  /** Returns the function that takes the items out again. */
  readonly add: (items: readonly T[]) => () => void
  readonly subscribe: (listener: () => void) => () => void
  /** All items, the latest contributor last; the same array until something changes. */
  readonly items: () => readonly T[]
}

/** An empty registry. */
export function createRegistry<T>(): Registry<T> {
  const groups = new Set<readonly T[]>()
  const listeners = new Set<() => void>()
  let snapshot: readonly T[] = []
  const changed = (): void => {
    snapshot = [...groups].flat()
    listeners.forEach((listener) => listener())
  }
  return {
    add(items) {
      groups.add(items)
      changed()
      return () => {
        groups.delete(items)
        changed()
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    items: () => snapshot
  }
}
