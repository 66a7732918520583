import { dialog, type BrowserWindow, type FileFilter } from 'electron'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SavedFileKind } from '@shared/ipc/file-kinds'
import { developmentSetting } from '../development'
import { numberedPathBeside } from '../files/numbered-path'

const filters: Readonly<Record<SavedFileKind, FileFilter>> = {
  docx: { name: 'Word document', extensions: ['docx'] },
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
  csv: { name: 'Comma-separated values', extensions: ['csv'] },
  tandem: { name: 'Tandem engagement', extensions: ['tandem'] },
  json: { name: 'JSON', extensions: ['json'] },
  png: { name: 'PNG picture', extensions: ['png'] },
  qdpx: { name: 'REFI-QDA project', extensions: ['qdpx'] },
  qdc: { name: 'REFI-QDA codebook', extensions: ['qdc'] },
  xlsm: { name: 'Excel workbook with macros', extensions: ['xlsm'] },
  xlsb: { name: 'Excel binary workbook', extensions: ['xlsb'] },
  xls: { name: 'Excel 97–2003 workbook', extensions: ['xls'] },
  ods: { name: 'OpenDocument spreadsheet', extensions: ['ods'] },
  fods: { name: 'Flat OpenDocument spreadsheet', extensions: ['fods'] },
  tsv: { name: 'Tab-separated values', extensions: ['tsv'] },
  txt: { name: 'Text', extensions: ['txt'] },
  xml: { name: 'XML spreadsheet', extensions: ['xml'] },
  html: { name: 'Web page', extensions: ['html'] }
}

/** Asks for a place to save to: an absolute path with the kind's extension, or null when the user cancels. */
export async function askWhereToSave(
  window: BrowserWindow,
  suggestedName: string,
  kind: SavedFileKind
): Promise<string | null> {
  // End-to-end tests cannot click a native dialog.
  const testFolder = developmentSetting('TANDEM_DIALOG_DIR')
  if (testFolder !== null) return join(testFolder, suggestedName)
  const answer = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    filters: [filters[kind]],
    properties: ['createDirectory', 'showOverwriteConfirmation']
  })
  if (answer.canceled || answer.filePath === undefined || answer.filePath === '') return null
  return withExtension(answer.filePath, kind)
}

/**
 * Linux dialogs do not add the extension themselves, and then have not asked about replacing the file that bears
 * it: such a file is left alone and a free name beside it taken.
 */
async function withExtension(path: string, kind: SavedFileKind): Promise<string | null> {
  if (path.toLowerCase().endsWith(`.${kind}`)) return path
  const complete = `${path}.${kind}`
  const isTaken = await stat(complete).then(
    () => true,
    () => false
  )
  return isTaken ? numberedPathBeside(complete) : complete
}
