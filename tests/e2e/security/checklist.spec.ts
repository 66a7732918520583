import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { callNames, eventNames } from '@shared/ipc/channel-names'
import { expect, test } from '../../helpers/app-test'
import { launchApp, type RunningApp } from '../../helpers/launch-app'
import { filesWith, packageFile, sourcesBelow } from './source-files'
import { runWithoutPolicy, windowsOf } from './windows'

// The numbered items of https://www.electronjs.org/docs/latest/tutorial/security, each with its own test.
let running: RunningApp
const sources = sourcesBelow('electron/main', 'electron/preload', 'renderer')

test.beforeAll(async () => {
  running = await launchApp()
  await running.page.evaluate(() => tandem.importHost.open({}))
  await running.page.evaluate(() => tandem.projector.open())
})
test.afterAll(() => running.close())

/** Every window, the hidden import host and the projector included. */
async function eachPreference(name: string): Promise<unknown[]> {
  const windows = await windowsOf(running.app)
  expect(windows.map((window) => window.url).sort()).toEqual([
    'app://import-host/index.html',
    'app://projector/index.html',
    'app://workbench/index.html'
  ])
  return windows.map((window) => window.preferences[name])
}

test('1 loads secure content only: every file of the pages comes from app://', async () => {
  const loaded = await running.page.evaluate(() => ({
    origin: location.origin,
    secure: isSecureContext,
    isolated: crossOriginIsolated,
    resources: performance.getEntriesByType('resource').map((entry) => entry.name)
  }))
  expect(loaded).toMatchObject({ origin: 'app://workbench', secure: true, isolated: true })
  expect(
    loaded.resources.filter((address) => !/^(app:\/\/workbench\/|blob:app:|data:)/.test(address))
  ).toEqual([])
  expect(filesWith(/(src|href)="(https?:)?\/\//, sources)).toEqual([])
})

test('2 has no Node integration, in windows, workers or frames', async () => {
  expect(await eachPreference('nodeIntegration')).toEqual([false, false, false])
  expect(await eachPreference('nodeIntegrationInWorker')).not.toContain(true)
  expect(await eachPreference('nodeIntegrationInSubFrames')).not.toContain(true)
  const kinds = await running.page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module'].map((name) => typeof (globalThis as never)[name])
  )
  expect(kinds).toEqual(['undefined', 'undefined', 'undefined', 'undefined'])
})

test('3 isolates the preload’s world from the page’s', async () => {
  expect(await eachPreference('contextIsolation')).toEqual([true, true, true])
  const tampered = await running.page.evaluate(() => {
    try {
      ;(tandem as { app: unknown }).app = null
    } catch {
      // Refusing loudly is as good.
    }
    return typeof tandem.app.info
  })
  expect(tampered).toBe('function')
})

test('4 sandboxes every renderer process', async () => {
  expect(await eachPreference('sandbox')).toEqual([true, true, true])
  const processes = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getOSProcessId())
  )
  // Root, in containers, cannot use Chromium's sandbox; everywhere else the kernel must filter every renderer.
  if (process.platform !== 'linux' || process.getuid?.() === 0) return
  for (const pid of processes) expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m)
})

test('5 denies every permission, asked for or only looked up', async () => {
  const answers = await running.page.evaluate(async () => {
    const nameOf = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'granted',
        (error: Error) => error.name
      )
    const state = (name: string): Promise<string> =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        (status) => status.state,
        (error: Error) => error.name
      )
    return {
      notifications: await Notification.requestPermission(),
      microphone: await nameOf(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await nameOf(navigator.mediaDevices.getDisplayMedia({ video: true })),
      location: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('granted'),
          () => done('denied')
        )
      ),
      clipboard: await nameOf(navigator.clipboard.readText()),
      lookedUp: await Promise.all(
        ['geolocation', 'camera', 'midi', 'clipboard-read', 'storage-access'].map(state)
      ),
      usb: await nameOf(
        (navigator as never as { usb: { requestDevice(o: object): Promise<unknown> } }).usb.requestDevice({
          filters: []
        })
      )
    }
  })
  expect(answers).toMatchObject({ notifications: 'denied', location: 'denied', clipboard: 'NotAllowedError' })
  expect(JSON.stringify(answers)).not.toContain('granted')
})

test('6 keeps web security on', async () => {
  expect(await eachPreference('webSecurity')).toEqual([true, true, true])
})

test('7 sends a content policy built on default-src none, and it holds', async () => {
  const policy = await running.page.evaluate(async () =>
    (await fetch('/index.html')).headers.get('content-security-policy')
  )
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
  const effects = await running.page.evaluate(async () => {
    // Playwright lets its own evaluate use eval; a later task is under the page's policy again.
    const evaluated = await new Promise((done) =>
      setTimeout(() => {
        try {
          done((0, eval)('1 + 1'))
        } catch (error) {
          done((error as Error).name)
        }
      })
    )
    const script = document.createElement('script')
    script.textContent = 'window.inlineScriptRan = true'
    const style = document.createElement('style')
    style.textContent = 'body { outline: 3px solid red }'
    document.head.append(script, style)
    const outline = getComputedStyle(document.body).outlineStyle
    script.remove()
    style.remove()
    const wasm = await WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
    return { evaluated, inline: 'inlineScriptRan' in window, outline, wasm: 'instance' in wasm }
  })
  expect(effects).toEqual({ evaluated: 'EvalError', inline: false, outline: 'none', wasm: true })
})

test('7b the app itself starts without one policy violation', async () => {
  const fresh = await launchApp()
  const complaints: string[] = []
  fresh.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await fresh.page.reload()
  await fresh.page.waitForLoadState('networkidle')
  await fresh.close()
  expect(complaints).toEqual([])
})

test('8 allows no insecure content', async () => {
  expect(await eachPreference('allowRunningInsecureContent')).toEqual([false, false, false])
})

test('9 enables no experimental features', async () => {
  expect(await eachPreference('experimentalFeatures')).toEqual([false, false, false])
})

test('10 enables no Blink features', async () => {
  expect((await eachPreference('enableBlinkFeatures')).filter(Boolean)).toEqual([])
  expect(filesWith(/enable-?blink-?features/i, sources)).toEqual([])
})

test('11 has no webview that could allow popups', async () => {
  expect(await eachPreference('webviewTag')).toEqual([false, false, false])
  expect(filesWith(/<webview|allowpopups/i, sources)).toEqual([])
})

test('12 refuses to attach a webview, whatever its options', async () => {
  const attached = await running.app.evaluate(async ({ BrowserWindow, app }) => {
    let count = 0
    app.on('web-contents-created', (_event, contents) => {
      if (contents.getType() === 'webview') count += 1
    })
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, webviewTag: true } })
    await window.loadURL(
      'data:text/html,<webview src="data:text/html,x" style="width:9px;height:9px"></webview>'
    )
    await new Promise((done) => setTimeout(done, 500))
    window.destroy()
    return count
  })
  expect(attached).toBe(0)
})

test('13 stays on its page: navigation to anywhere else is refused', async () => {
  const start = running.page.url()
  for (const target of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://import-host/index.html',
    'data:text/html,x',
    '/assets/'
  ]) {
    await running.page.evaluate((address) => void (location.href = address), target)
    await running.page.waitForTimeout(150)
    expect(running.page.url()).toBe(start)
  }
})

test('14 opens no new window', async () => {
  const opened = await running.page.evaluate(() =>
    ['https://example.com', 'app://workbench/index.html', 'about:blank'].map(
      (address) => window.open(address) === null
    )
  )
  expect(opened).toEqual([true, true, true])
  expect(await windowsOf(running.app)).toHaveLength(3)
})

test('15 never hands an address to the system: shell.openExternal does not occur', () => {
  expect(filesWith(/openExternal|openPath|\bshell\b.*from 'electron'/, sources)).toEqual([])
})

test('16 declares a current Electron, pinned', () => {
  const declared = packageFile().devDependencies['electron'] ?? ''
  expect(declared).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Number(declared.split('.')[0])).toBeGreaterThanOrEqual(45)
})

test('17 checks the sender of every IPC message (each call: ipc.spec.ts)', async () => {
  const answer = await running.app.evaluate(async ({ BrowserWindow, app }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, preload: `${app.getAppPath()}/out/preload/index.js` }
    })
    await window.loadURL('app://workbench/index.html')
    const value: unknown = await window.webContents.executeJavaScript('tandem.app.info()')
    window.destroy()
    return value
  })
  expect(answer).toEqual({ ok: false, error: { code: 'forbidden-sender', params: { call: 'app.info' } } })
})

test('18 uses its own protocol instead of file://, which is blocked', async () => {
  expect(filesWith(/loadFile\(|['"`]file:\/\//, sources)).toEqual([])
  const read = await runWithoutPolicy<string>(
    running.app,
    `return fetch('file:///etc/passwd').then((answer) => answer.text(), () => 'blocked')`
  )
  expect(read).toBe('blocked')
})

test('18b answers everything outside its pages with 404', async () => {
  const statuses = await running.page.evaluate(
    (paths) =>
      Promise.all(
        paths.map((path) =>
          fetch(path).then(
            (answer) => answer.status,
            () => 'refused'
          )
        )
      ),
    [
      '/index.html',
      '/nope.js',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e%2fpackage.json',
      '/..%5c..%5cpackage.json',
      '/assets/..%2f..%2fmain/index.js',
      '/%'
    ]
  )
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404])
})

test('19 sets its fuses in the packaging configuration (read back in the packaging test)', () => {
  const configuration = readFileSync(resolve(__dirname, '../../../resources/electron-builder.yml'), 'utf8')
  for (const fuse of [
    'runAsNode: false',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'onlyLoadAppFromAsar: true'
  ])
    expect(configuration).toContain(fuse)
})

test('20 exposes no Electron API to a page: only plain named functions', async () => {
  const exposed = await running.page.evaluate(() => {
    const names: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'function') names.push(path)
      else if (typeof value === 'object' && value !== null)
        for (const [key, member] of Object.entries(value)) walk(member, `${path}.${key}`)
      else names.push(`${path} is not a function`)
    }
    walk(tandem, 'tandem')
    return names
  })
  expect(
    exposed.filter((name) =>
      /ipc|electron|invoke|send|not a function|report/i.test(name.replace('startReport', ''))
    )
  ).toEqual([])
  expect(exposed).toHaveLength(callNames.length - 1 + eventNames.length)
  const inHost = await running.app.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().startsWith('app://import-host'))
        ?.webContents.executeJavaScript('typeof tandem') as Promise<unknown>
  )
  expect(inHost).toBe('undefined')
})
