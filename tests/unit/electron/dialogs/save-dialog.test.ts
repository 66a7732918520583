import type { BrowserWindow } from 'electron'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { temporaryFolders } from '../storage/temporary-folder'

const { app, dialog } = vi.hoisted(() => ({
  app: { isPackaged: false },
  dialog: { showSaveDialog: vi.fn(), showOpenDialog: vi.fn() }
}))
vi.mock('electron', () => ({ app, dialog }))
const { askWhereToSave } = await import('@electron/main/dialogs/save-dialog')
const { askWhichEngagementFile } = await import('@electron/main/dialogs/open-dialog')
const window = {} as BrowserWindow
const freshFolder = temporaryFolders()

beforeEach(() => {
  vi.stubEnv('TANDEM_DIALOG_DIR', '')
  vi.stubEnv('TANDEM_DIALOG_OPEN', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.clearAllMocks()
  app.isPackaged = false
})

test.each([
  ['/home/c/Audit.docx', '/home/c/Audit.docx'],
  ['/home/c/Audit', '/home/c/Audit.docx'],
  ['/home/c/Audit v1.2', '/home/c/Audit v1.2.docx'],
  ['/home/c/AUDIT.DOCX', '/home/c/AUDIT.DOCX']
])('a document chosen as %s is saved as %s', async (chosen, saved) => {
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: chosen })
  expect(await askWhereToSave(window, 'Audit.docx', 'docx')).toBe(saved)
})

test('a file that the dialog has not asked about is not replaced', async () => {
  const chosen = join(freshFolder(), 'Audit')
  writeFileSync(`${chosen}.docx`, 'last month')
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: chosen })
  expect(await askWhereToSave(window, 'Audit.docx', 'docx')).toBe(`${chosen} (2).docx`)
})

test('cancelling is no place and no file', async () => {
  dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' })
  dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] })
  expect(await askWhereToSave(window, 'Audit.docx', 'docx')).toBeNull()
  expect(await askWhichEngagementFile(window)).toBeNull()
})

test('end-to-end tests answer through the environment; the packaged app asks the user all the same', async () => {
  vi.stubEnv('TANDEM_DIALOG_DIR', '/tmp/saved')
  vi.stubEnv('TANDEM_DIALOG_OPEN', '/tmp/Acme.tandem')
  expect(await askWhereToSave(window, 'Audit.docx', 'docx')).toBe('/tmp/saved/Audit.docx')
  expect(await askWhichEngagementFile(window)).toBe('/tmp/Acme.tandem')
  app.isPackaged = true
  dialog.showSaveDialog.mockResolvedValue({ canceled: true })
  expect(await askWhereToSave(window, 'Audit.docx', 'docx')).toBeNull()
  expect(dialog.showSaveDialog).toHaveBeenCalledOnce()
})
