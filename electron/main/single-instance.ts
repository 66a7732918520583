import { app, type BrowserWindow } from 'electron'

/**
 * Takes the lock of this profile. Two processes must never share one store; a second start gives up and brings
 * the first one's window to the front.
 */
export function isFirstInstance(window: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const first = window()
    if (first === null || first.isDestroyed()) return
    if (first.isMinimized()) first.restore()
    first.show()
    first.focus()
  })
  return true
}
