import { useEffect, useSyncExternalStore } from 'react'
import { createRegistry } from './registry'

/** Something the command palette offers by name. */
export interface Command {
  readonly id: string
  readonly title: string
  /** Heading it stands under: "Actions", "Screens", "Partners", "Codes", "Metrics", "Documents". */
  readonly group: string
  /** More words to be found by, never shown. */
  readonly keywords?: string
  /** Shown right of the title, e.g. "Reseller · Tier 1". */
  readonly detail?: string
  /** Shown as key caps, e.g. "Mod+Z". */
  readonly keys?: string
  readonly run: () => void
}

const registry = createRegistry<Command>()

/** Adds commands to the palette while the component is mounted. Memoise the list. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => registry.add(commands), [commands])
}

/** All commands on offer now. */
export const useAllCommands = (): readonly Command[] =>
  useSyncExternalStore(registry.subscribe, registry.items)
