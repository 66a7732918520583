import { useMemo } from 'react'
import { useUndoLabels } from '@renderer/data'
import { useColourScheme } from '@renderer/ui/colour-scheme'
import { useNavigation } from '@renderer/ui/navigation'
import { useCommands, type Command } from '@renderer/ui/use-commands'
import { changeText } from '../history/change-text'
import { useUndoActions } from '../history/use-undo-actions'
import { steps } from '../rail/steps'

/** Screens and the shell's own acts. `layers` opens what stands in front of the screens. */
export function useShellCommands(layers: {
  about: () => void
  keys: () => void
  files: readonly Command[]
}): void {
  const { navigate } = useNavigation()
  const { undo, redo } = useUndoActions()
  const { undoLabel, redoLabel } = useUndoLabels()
  const { choose } = useColourScheme()
  const { about, keys, files } = layers
  const commands = useMemo<Command[]>(() => {
    const act = (id: string, title: string, run: () => void, caps?: string): Command => ({
      id,
      title,
      group: 'Action',
      run,
      ...(caps ? { keys: caps } : {})
    })
    return [
      ...steps.map(({ screen, title }) => ({
        id: `screen:${screen}`,
        title,
        group: 'Screen',
        run: () => navigate({ screen })
      })),
      {
        id: 'screen:workshop',
        title: 'Workshop',
        group: 'Screen',
        keys: 'F9',
        run: () => navigate({ screen: 'workshop' })
      },
      { id: 'screen:history', title: 'History', group: 'Screen', run: () => navigate({ screen: 'history' }) },
      {
        id: 'screen:help',
        title: 'Help: what each document looks like',
        group: 'Screen',
        run: () => navigate({ screen: 'help' })
      },
      ...(undoLabel ? [act('undo', `Undo: ${changeText(undoLabel)}`, undo, 'Mod+Z')] : []),
      ...(redoLabel ? [act('redo', `Redo: ${changeText(redoLabel)}`, redo, 'Mod+Shift+Z')] : []),
      ...files,
      act('keys', 'Keys on this screen', keys, '?'),
      act('about', 'About Tandem', about),
      act('scheme-light', 'Use light colours', () => choose('light')),
      act('scheme-dark', 'Use dark colours', () => choose('dark')),
      act('scheme-system', 'Use the colours of this computer', () => choose('system')),
      act('zoom-in', 'Zoom in', () => void window.tandem.window.control('zoom-in'), 'Mod+Plus'),
      act('zoom-out', 'Zoom out', () => void window.tandem.window.control('zoom-out'), 'Mod+-'),
      act('zoom-reset', 'Actual size', () => void window.tandem.window.control('zoom-reset'), 'Mod+0'),
      act('full-screen', 'Full screen', () => void window.tandem.window.control('fullscreen'), 'F11')
    ]
  }, [navigate, undo, redo, undoLabel, redoLabel, choose, about, keys, files])
  useCommands(commands)
}
