import { useCallback, useEffect, useMemo, useState } from 'react'
import { KeysSheet } from '@renderer/ui/keys-sheet'
import { useNavigation } from '@renderer/ui/navigation'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import type { MenuCommand } from '@shared/ipc/menu-commands'
import { AboutDialog } from '../about/about-dialog'
import { ErrorBoundary } from '../error-boundary'
import { useUndoActions } from '../history/use-undo-actions'
import { CommandPalette } from '../palette/command-palette'
import { useRecordCommands } from '../palette/use-record-commands'
import { useShellCommands } from '../palette/use-shell-commands'
import { Rail } from '../rail/rail'
import { ScreenHost } from '../routes/screen-host'
import { useFileActions } from '../session/use-file-actions'
import styles from './shell.module.css'
import { StatusBar } from './status-bar'
import { TitleBar } from './title-bar'

type Layer = 'palette' | 'about' | 'keys' | null

type Act = 'palette' | 'keys' | 'undo' | 'redo' | 'workshop' | 'back' | keyof FileKeys

const fileKeys = {
  'import-files': ['Mod+I', 'Import files'],
  'new-engagement': ['Mod+N', 'New engagement'],
  'open-engagement': ['Mod+O', 'Open an engagement file'],
  'save-copy': ['Mod+Shift+S', 'Save a copy'],
  'close-engagement': ['Mod+W', 'Close the engagement']
} as const
type FileKeys = typeof fileKeys

/** Keys of the whole app. Undo leaves text fields alone: they have an undo of their own. */
function useShellKeys(acts: Record<Act, () => void>): void {
  useShortcuts('Everywhere', [
    { keys: 'Mod+K', label: 'Find anything by name', run: acts.palette },
    { keys: 'Mod+Z', label: 'Undo', run: acts.undo, inFields: false },
    { keys: 'Mod+Shift+Z', label: 'Redo', run: acts.redo, inFields: false },
    { keys: 'Alt+ArrowLeft', label: 'Back to the screen before', run: acts.back },
    { keys: 'F9', label: 'Workshop', run: acts.workshop, inFields: true },
    { keys: '?', label: 'Keys on this screen', run: acts.keys },
    ...(Object.keys(fileKeys) as (keyof FileKeys)[]).map((act) => ({
      keys: fileKeys[act][0],
      label: fileKeys[act][1],
      run: acts[act]
    }))
  ])
}

/** What the native menu asks for; shortcuts the page handles itself never arrive here. */
function useMenu(acts: Partial<Record<MenuCommand, () => void>>): void {
  useEffect(() => window.tandem.menu.onCommand((command) => acts[command]?.()), [acts])
}

/** Its names follow every commit; the shell is not drawn again for them. */
function ShellCommands(layers: Parameters<typeof useShellCommands>[0]): null {
  useShellCommands(layers)
  return null
}

/** The frame around every screen of an open engagement. */
export function Shell() {
  const [layer, setLayer] = useState<Layer>(null)
  const { route, navigate, back } = useNavigation()
  const { undo, redo } = useUndoActions()
  const files = useFileActions()
  const close = useCallback(() => setLayer(null), [])
  const acts = useMemo(
    () => ({
      palette: () => setLayer('palette'),
      about: () => setLayer('about'),
      keys: () => setLayer('keys'),
      shortcuts: () => setLayer('keys'),
      help: () => navigate({ screen: 'help' }),
      history: () => navigate({ screen: 'history' }),
      'import-files': () => navigate({ screen: 'import' }),
      find: () => setLayer('palette'),
      workshop: () => navigate({ screen: 'workshop' }),
      back: () => void back(),
      undo,
      redo,
      'new-engagement': files.createNew,
      'open-engagement': files.openFile,
      'save-copy': files.saveCopy,
      'close-engagement': files.close
    }),
    [navigate, back, undo, redo, files]
  )
  useShellKeys(acts)
  useMenu(acts)
  useRecordCommands()
  return (
    <div className={styles.shell}>
      <ShellCommands about={acts.about} keys={acts.keys} files={files.commands} />
      <TitleBar onPalette={acts.palette} />
      <Rail />
      <main className={styles.main}>
        <ErrorBoundary resetKey={JSON.stringify(route)}>
          <ScreenHost />
        </ErrorBoundary>
      </main>
      <StatusBar onAbout={acts.about} onKeys={acts.keys} />
      <CommandPalette isOpen={layer === 'palette'} onClose={close} />
      <AboutDialog
        isOpen={layer === 'about' || route.screen === 'about'}
        onClose={route.screen === 'about' ? acts.back : close}
      />
      <KeysSheet isOpen={layer === 'keys'} onClose={close} />
    </div>
  )
}
