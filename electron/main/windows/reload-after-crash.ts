import { app, dialog, type BrowserWindow } from 'electron'
import type { CrashGuard } from './crash-guard'

/**
 * Loads the page again when its process died. Every edit was on disk when it showed, so the page comes back with
 * its last state; `app.startReport` tells it what happened. A page that keeps dying is the user's decision.
 */
export function reloadAfterCrash(window: BrowserWindow, page: string, guard: CrashGuard): void {
  const load = (): void => {
    if (!window.isDestroyed()) void window.loadURL(page)
  }
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    if (guard.note(details, performance.now())) setImmediate(load)
    else void askWhatToDo(window, guard, load)
  })
}

async function askWhatToDo(window: BrowserWindow, guard: CrashGuard, load: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window keeps failing',
    detail: 'Everything you entered is on disk. Trying again may help; if it does not, restart the computer.',
    buttons: ['Try again', 'Quit Tandem'],
    defaultId: 0,
    cancelId: 1
  })
  if (response !== 0) {
    app.quit()
    return
  }
  guard.forgive()
  load()
}
