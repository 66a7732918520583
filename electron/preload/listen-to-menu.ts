import type { MenuCommand } from '@shared/ipc/menu-commands'
import { listen } from './listen'
import { isEditingText } from './text-focus'

/**
 * Undo and redo from the menu belong to the text field while one has the focus, and to the engagement
 * otherwise. The decision is made here because only here both the focus and the menu are known.
 */
export function listenToMenu(listener: (command: MenuCommand) => void): () => void {
  return listen('menu.command')((command) => {
    const isUndo = command === 'undo' || command === 'redo'
    if (isUndo && isEditingText(document.activeElement)) document.execCommand(command)
    else listener(command)
  })
}
