import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// An Electron application with one window that shows the page beside it; same window size as Tandem's.
app.setPath('userData', mkdtempSync(join(tmpdir(), 'tandem-bench-page-')))
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 720 })
  await window.loadFile(join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
