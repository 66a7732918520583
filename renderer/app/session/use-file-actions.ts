import { useMemo } from 'react'
import type { Command } from '@renderer/ui/use-commands'
import { useSession } from './session'

export interface FileActions {
  readonly createNew: () => void
  readonly close: () => void
  readonly commands: readonly Command[]
}

/** New and close: for the palette, the native menu and the first-start screen. */
export function useFileActions(): FileActions {
  const { askNew, close } = useSession()
  return useMemo(() => {
    const act = (id: string, title: string, run: () => void, keys?: string): Command => ({
      id,
      title,
      group: 'Action',
      run,
      ...(keys ? { keys } : {})
    })
    const acts = {
      createNew: askNew,
      close
    }
    return {
      ...acts,
      commands: [
        act('new-engagement', 'New engagement', acts.createNew, 'Mod+N'),
        act('close-engagement', 'Close the engagement', acts.close, 'Mod+W')
      ]
    }
  }, [askNew, close])
}
