import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { quit, track } from './running-apps'
import { slowDown } from './slow-down'

const root = resolve(__dirname, '../..')
const launchTimeoutMs = 60_000
/** The machine may be busy with other work; a step that waits for ever would not say which one it was. */
const stepTimeoutMs = 120_000
const workbenchOrigin = 'app://workbench'

export interface LaunchOptions {
  /** The browser profile; a fresh one when absent. Give an earlier one to test a restart. */
  userData?: string
  /** Where snapshots are kept; a fresh folder when absent. */
  backupDir?: string
  /** Further environment for the main process. */
  env?: Record<string, string>
  /** Further command line arguments. */
  args?: string[]
}

export interface RunningApp {
  app: ElectronApplication
  /** The main window, loaded. */
  page: Page
  userData: string
  backupDir: string
  /** Quits as a user would. The folders stay, so that the same profile can be started again. */
  close: () => Promise<void>
  /** Ends all processes at once (kill -9), as a power cut would, and waits until they are gone. */
  kill(): Promise<void>
}

/** The virtual display of this Playwright worker; nothing where the user's own display is used. */
function ownDisplay(): Record<string, string> {
  const displays = (process.env['TANDEM_DISPLAYS'] ?? '').split(' ')
  const display = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)]
  return display ? { DISPLAY: display } : {}
}

function environment(extra: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE'
  )
  return { ...Object.fromEntries(inherited), ...ownDisplay(), ...extra }
}

/** The main window, whichever window (the hidden import host, for one) happens to open first. */
async function mainWindow(app: ElectronApplication): Promise<Page> {
  const isMain = (page: Page): boolean => page.url().startsWith(workbenchOrigin)
  for (const page of app.windows()) {
    await page.waitForURL((url) => url.protocol !== 'about:')
    if (isMain(page)) return page
  }
  return app.waitForEvent('window', {
    timeout: launchTimeoutMs,
    predicate: async (page: Page) => {
      await page.waitForURL((url) => url.protocol !== 'about:')
      return isMain(page)
    }
  })
}

function killAll(app: ElectronApplication): Promise<void> {
  const main = app.process()
  if (main.exitCode !== null || main.signalCode !== null) return Promise.resolve()
  const gone = new Promise<void>((done) => main.once('exit', () => done()))
  // Playwright starts Electron as the leader of a process group: the helpers die in the same instant.
  if (main.pid !== undefined && process.platform !== 'win32') process.kill(-main.pid, 'SIGKILL')
  else main.kill('SIGKILL')
  return gone
}

const freshFolders: string[] = []

function freshFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `tandem-${purpose}-`))
  freshFolders.push(folder)
  return folder
}

process.once('exit', () => {
  for (const folder of freshFolders) rmSync(folder, { recursive: true, force: true })
})

/**
 * Starts the built app in the runtime at hand, with a profile of its own, and waits for its main window. Run through
 * `npm test`, `npm run test:e2e` or `npm run test:fault`, which prepare the runtime and the display.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  // No executablePath on purpose: with one, Playwright skips its loader, the app does not wait for Playwright to
  // attach, and one launch in sixty hangs. require('electron') honours this variable instead.
  if (!process.env['ELECTRON_OVERRIDE_DIST_PATH']) throw new Error('start this test with npm run test:e2e')
  const userData = options.userData ?? freshFolder('profile')
  const backupDir = options.backupDir ?? freshFolder('backups')
  const machineArgs = (process.env['TANDEM_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean)
  const app = await _electron.launch({
    timeout: launchTimeoutMs,
    args: [...machineArgs, root, ...(options.args ?? [])],
    env: environment({ TANDEM_USER_DATA: userData, TANDEM_BACKUP_DIR: backupDir, ...options.env })
  })
  try {
    const page = await mainWindow(app)
    track(app, page, () => killAll(app))
    page.setDefaultTimeout(stepTimeoutMs)
    await page.waitForLoadState('load')
    const timesSlower = Number(process.env['TANDEM_SLOW'] ?? 1)
    if (timesSlower > 1) await slowDown(page, timesSlower)
    return { app, page, userData, backupDir, close: () => quit(app), kill: () => killAll(app) }
  } catch (error) {
    await killAll(app)
    throw error
  }
}
