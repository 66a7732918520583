import type { BrowserWindow } from 'electron'
import { ipcLimits } from '@shared/ipc/limits'
import { askWhichEngagementFile } from '../dialogs/open-dialog'
import { askWhereToSave } from '../dialogs/save-dialog'
import { openEngagementFile } from '../files/open-engagement-file'
import { createSaveAs } from '../files/save-as'
import { nodeFileSystem } from '../storage/file-system'
import type { HandlersFor } from './handlers'

type FileCalls = 'files.saveAs' | 'files.openEngagementFile'

export function fileHandlers(window: BrowserWindow): HandlersFor<FileCalls> {
  const saveAs = createSaveAs(nodeFileSystem, (name, kind) => askWhereToSave(window, name, kind))
  return {
    'files.saveAs': (request) => saveAs(request),
    'files.openEngagementFile': () =>
      openEngagementFile(() => askWhichEngagementFile(window), ipcLimits.fileBytes)
  }
}
