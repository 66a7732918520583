import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '@shared/ipc/menu-commands'
import type { ZoomChange } from '../windows/zoom'

export type MenuActions = {
  readonly command: (command: MenuCommand) => void
  readonly zoom: (change: ZoomChange) => void
  readonly fullscreen: () => void
}

type Item = MenuItemConstructorOptions

/**
 * The native menu. On Windows and Linux the frameless window shows none, but its shortcuts hold; on macOS it is
 * the menu bar. Cut, copy and paste are the system's own; undo and redo are the engagement's (see the README).
 */
export function menuTemplate(
  actions: MenuActions,
  surroundings: { mac: boolean; developing: boolean }
): Item[] {
  const item = (command: MenuCommand, label: string, accelerator?: string): Item => ({
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => actions.command(command)
  })
  return [
    ...(surroundings.mac ? [appMenu(item)] : []),
    fileMenu(item, surroundings.mac),
    editMenu(item),
    viewMenu(item, actions, surroundings.developing),
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        item('help', 'What each document looks like'),
        item('shortcuts', 'Keyboard shortcuts', 'F1'),
        ...(surroundings.mac ? [] : [item('about', 'About Tandem')])
      ]
    }
  ]
}

type MakeItem = (command: MenuCommand, label: string, accelerator?: string) => Item

const separator: Item = { type: 'separator' }

const appMenu = (item: MakeItem): Item => ({
  label: 'Tandem',
  submenu: [
    item('about', 'About Tandem'),
    separator,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    separator,
    { role: 'quit' }
  ]
})

const fileMenu = (item: MakeItem, mac: boolean): Item => ({
  label: 'File',
  submenu: [
    item('new-engagement', 'New engagement…', 'CmdOrCtrl+N'),
    item('open-engagement', 'Open engagement…', 'CmdOrCtrl+O'),
    separator,
    item('import-files', 'Import files…', 'CmdOrCtrl+I'),
    item('save-copy', 'Save a copy…', 'CmdOrCtrl+Shift+S'),
    separator,
    item('close-engagement', 'Close engagement', 'CmdOrCtrl+W'),
    ...(mac ? [] : [{ role: 'quit' } as const])
  ]
})

const editMenu = (item: MakeItem): Item => ({
  label: 'Edit',
  submenu: [
    item('undo', 'Undo', 'CmdOrCtrl+Z'),
    item('redo', 'Redo', 'CmdOrCtrl+Shift+Z'),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'delete' },
    { role: 'selectAll' },
    separator,
    item('find', 'Find', 'CmdOrCtrl+F'),
    item('history', 'History')
  ]
})

function viewMenu(item: MakeItem, actions: MenuActions, developing: boolean): Item {
  return {
    label: 'View',
    submenu: [
      item('palette', 'Command palette…', 'CmdOrCtrl+K'),
      separator,
      { id: 'zoom-in', label: 'Zoom in', accelerator: 'CmdOrCtrl+Plus', click: () => actions.zoom('in') },
      { id: 'zoom-out', label: 'Zoom out', accelerator: 'CmdOrCtrl+-', click: () => actions.zoom('out') },
      {
        id: 'zoom-reset',
        label: 'Actual size',
        accelerator: 'CmdOrCtrl+0',
        click: () => actions.zoom('reset')
      },
      separator,
      { id: 'fullscreen', label: 'Full screen', accelerator: 'F11', click: () => actions.fullscreen() },
      ...(developing ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : [])
    ]
  }
}
