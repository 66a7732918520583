type Listener = () => void

let handed: readonly File[] = []
const listeners = new Set<Listener>()

/** Files given to one screen that another one reads: dropped on Import, meant for Voice. */
export const handedFiles = {
  /** Lays files down for the screen that reads them. */
  hand(files: readonly File[]): void {
    handed = files
    for (const listener of listeners) listener()
  },
  /** Takes what was laid down; the next one finds nothing. */
  take(): readonly File[] {
    const taken = handed
    if (taken.length > 0) handed = []
    return taken
  },
  subscribe(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}
