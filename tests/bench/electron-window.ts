import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'

const launchTimeoutMs = 120_000

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
}

/** Starts an application folder or script in the runtime that the bench runner made ready. */
async function start(entry: string, env: Record<string, string>): Promise<RunningApp> {
  const machineArgs = (process.env['TANDEM_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean)
  const inherited = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined
  )
  const app = await _electron.launch({
    timeout: launchTimeoutMs,
    args: [...machineArgs, entry],
    env: { ...Object.fromEntries(inherited), ...env }
  })
  const isShown = (page: Page): boolean => /app:\/\/workbench|index\.html/.test(page.url())
  let page = app.windows().find(isShown)
  while (!page || !isShown(page)) {
    page = app.windows().find(isShown) ?? (await app.waitForEvent('window', { timeout: launchTimeoutMs }))
    if (!isShown(page)) await page.waitForTimeout(50)
  }
  await page.waitForLoadState('load')
  return { app, page }
}

/** Starts a plain page of our own as an Electron application, with a fresh profile. */
export async function withPage<T>(
  main: string,
  work: (page: Page, running: RunningApp) => Promise<T>
): Promise<T> {
  const running = await start(main, {})
  try {
    return await work(running.page, running)
  } finally {
    await running.app.close()
  }
}

/** Starts Tandem on a copy of a profile (or a new one) and closes it afterwards. */
export async function withTandem<T>(
  options: {
    readonly profile?: string
    readonly keepProfileIn?: string
    readonly env?: Record<string, string>
  },
  work: (page: Page, running: RunningApp) => Promise<T>
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'))
  const userData = join(folder, 'profile')
  if (options.profile) cpSync(options.profile, userData, { recursive: true })
  const folders = { TANDEM_USER_DATA: userData, TANDEM_BACKUP_DIR: join(folder, 'backups') }
  const running = await start(process.cwd(), { ...folders, ...options.env })
  let isClosed = false
  try {
    const result = await work(running.page, running)
    await running.app.close()
    isClosed = true
    if (options.keepProfileIn) cpSync(userData, options.keepProfileIn, { recursive: true })
    return result
  } finally {
    if (!isClosed) await running.app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
