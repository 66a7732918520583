import { app, dialog } from 'electron'
import { bugLine } from './bug-line'

const note = (error: unknown): void => {
  process.stderr.write(`[main] uncaught: ${bugLine(error)}\n`)
}

/** Says that there will be no window, and ends the app. */
export function giveUpStarting(error: unknown): void {
  note(error)
  dialog.showErrorBox(
    'Tandem cannot start',
    'Nothing you entered is lost. Start Tandem again; if that does not help, restart the computer.'
  )
  app.exit(1)
}

/**
 * What nobody caught in the main process. Electron's own answer is an error box that stops the process until it is
 * clicked away: saving would wait for it, and quitting too. Once there is a window it is only logged, since whoever
 * asked for something is told by the answer to that call; before, there is nothing to go on with.
 */
export function surviveUncaughtErrors(hasWindow: () => boolean): void {
  process.on('uncaughtException', (error) => {
    if (hasWindow()) note(error)
    else giveUpStarting(error)
  })
  process.on('unhandledRejection', note)
}
