import { useMemo } from 'react'
import type { Command } from '@renderer/ui/use-commands'
import { useSession } from './session'
import { useSaveCopy } from './use-save-copy'

export interface FileActions {
  readonly createNew: () => void
  readonly openFile: () => void
  readonly saveCopy: () => void
  readonly close: () => void
  readonly commands: readonly Command[]
}

/** New, open, save a copy, close: for the palette and the native menu of an open engagement. */
export function useFileActions(): FileActions {
  const { askNew, openFile, close } = useSession()
  const saveCopy = useSaveCopy()
  return useMemo(() => {
    const act = (id: string, title: string, run: () => void, keys: string): Command => ({
      id,
      title,
      group: 'Action',
      run,
      keys
    })
    const acts = {
      createNew: askNew,
      openFile: () => void openFile(),
      saveCopy,
      close: () => void close()
    }
    return {
      ...acts,
      commands: [
        act('new-engagement', 'New engagement', acts.createNew, 'Mod+N'),
        act('open-engagement', 'Open an engagement file', acts.openFile, 'Mod+O'),
        act('save-copy', 'Save a copy of the engagement', acts.saveCopy, 'Mod+Shift+S'),
        act('close-engagement', 'Close the engagement', acts.close, 'Mod+W')
      ]
    }
  }, [askNew, openFile, saveCopy, close])
}
