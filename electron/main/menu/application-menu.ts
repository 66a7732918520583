import { app, Menu } from 'electron'
import { menuTemplate, type MenuActions } from './menu-template'

/** Puts the native menu in place, with the platform's own shortcuts. */
export function setApplicationMenu(actions: MenuActions): void {
  const surroundings = { mac: process.platform === 'darwin', developing: !app.isPackaged }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, surroundings)))
}
