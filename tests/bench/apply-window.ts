import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// An Electron application with one window and a profile that outlives it, so that a second start can read what the
// first one wrote.
const profile = process.env['TANDEM_BENCH_PROFILE']
if (profile === undefined) throw new Error('TANDEM_BENCH_PROFILE is not set')
app.setPath('userData', profile)
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 720 })
  await window.loadFile(join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
