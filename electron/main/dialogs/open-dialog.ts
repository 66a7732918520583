import { dialog, type BrowserWindow } from 'electron'
import { developmentSetting } from '../development'

/** Asks for an engagement file: its path, or null when the user cancels. */
export async function askWhichEngagementFile(window: BrowserWindow): Promise<string | null> {
  // End-to-end tests cannot click a native dialog.
  if (developmentSetting('TANDEM_DIALOG_DIR') !== null) return developmentSetting('TANDEM_DIALOG_OPEN')
  const answer = await dialog.showOpenDialog(window, {
    filters: [{ name: 'Tandem engagement', extensions: ['tandem'] }],
    properties: ['openFile']
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}
