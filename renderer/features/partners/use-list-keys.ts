import { useShortcuts } from '@renderer/ui/use-shortcuts'

/** The keys of the list, as the `?` sheet shows them. */
export function useListKeys(acts: {
  readonly isGrouped: boolean
  readonly onAdd: () => void
  readonly onCopy: () => void
  readonly onSave: () => void
  readonly onDuplicates: () => void
  readonly onOpenAll: () => void
  readonly onCloseAll: () => void
}): void {
  const nothing = (): void => undefined
  useShortcuts('Partners', [
    { keys: 'n', label: 'Add a partner', run: acts.onAdd },
    { keys: 'd', label: 'Find likely duplicates', run: acts.onDuplicates },
    { keys: 'o', label: 'Open all groups', run: acts.onOpenAll, isEnabled: acts.isGrouped },
    { keys: 'c', label: 'Close all groups', run: acts.onCloseAll, isEnabled: acts.isGrouped },
    { keys: 'Mod+Shift+C', label: 'Copy the list as a table', run: acts.onCopy },
    { keys: 'Mod+Shift+E', label: 'Save the list as an Excel file', run: acts.onSave },
    { keys: 'Mod+C', label: 'Copy the ticked rows, or the cell', run: nothing, isNative: true },
    { keys: 'Mod+V', label: 'Paste cells from Excel at the cursor', run: nothing, isNative: true },
    { keys: 'Enter', label: 'Open the partner or group, edit the cell', run: nothing, isNative: true },
    { keys: 'Space', label: 'Tick the partner, or the whole group', run: nothing, isNative: true }
  ])
}
