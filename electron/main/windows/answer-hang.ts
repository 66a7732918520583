import { dialog, type BrowserWindow } from 'electron'

const choices = ['Wait', 'Load the page again', 'Close Tandem'] as const

/**
 * Asks what to do when the page answers no more. Its title bar is drawn by the page, so a page that hangs could not even
 * be closed. The question goes away by itself once the page answers again.
 */
export function answerHang(window: BrowserWindow): void {
  let asking: AbortController | null = null
  const withdraw = (): void => asking?.abort()
  window.on('responsive', withdraw)
  window.on('closed', withdraw)
  // A page that died meanwhile is loaded again without a question.
  window.webContents.on('render-process-gone', withdraw)
  window.on('unresponsive', () => {
    if (asking) return
    asking = new AbortController()
    void askWhatToDo(window, asking.signal).finally(() => (asking = null))
  })
}

async function askWhatToDo(window: BrowserWindow, signal: AbortSignal): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Tandem does not answer',
    detail:
      'It may be busy with something large. What the screen has shown as entered is on disk and stays, whatever you choose; ' +
      'a file that is being read must be read again.',
    buttons: [...choices],
    defaultId: 0,
    cancelId: 0,
    signal
  })
  if (signal.aborted || window.isDestroyed()) return
  const choice = choices[response]
  // Ends the process of the page; `reload-after-crash.ts` loads it again as after any crash.
  if (choice === 'Load the page again') window.webContents.forcefullyCrashRenderer()
  // `close` would ask the page first, which does not answer.
  if (choice === 'Close Tandem') window.destroy()
}
