import { spawn, type ChildProcess } from 'node:child_process'
import { chromium, type Browser, type Page } from 'playwright'

const startTimeoutMs = 60_000

export interface PackagedApp {
  page: Page
  close(): Promise<void>
}

/** Chromium prints the address of its debugging port once it listens. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`no window in time:\n${said}`)), startTimeoutMs)
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (!address) return
      clearTimeout(late)
      resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`the packaged app ended with ${code}:\n${said}`)))
  })
}

async function firstPage(browser: Browser, origin: string): Promise<Page> {
  const deadline = Date.now() + startTimeoutMs
  while (Date.now() < deadline) {
    const pages = browser.contexts().flatMap((context) => context.pages())
    const page = pages.find((candidate) => candidate.url().startsWith(origin))
    if (page) return page
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error(`no page of ${origin}`)
}

/**
 * Starts a packaged app with a configuration folder of its own and finds its window. Its fuses keep Node's inspector
 * shut, which Playwright's own launcher needs; Chromium's debugging port is a command line choice of this test alone.
 */
export async function startPackagedApp(executable: string, configFolder: string): Promise<PackagedApp> {
  const machineArgs = (process.env['TANDEM_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean)
  const child = spawn(executable, [...machineArgs, '--remote-debugging-port=0'], {
    env: { ...process.env, XDG_CONFIG_HOME: configFolder, ELECTRON_RUN_AS_NODE: undefined },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child), { noDefaults: true })
    const page = await firstPage(browser, 'app://workbench')
    const close = async (): Promise<void> => {
      await browser.close()
      child.kill('SIGTERM')
      await gone
    }
    return { page, close }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}
