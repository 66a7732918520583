import { expect, test } from '../../helpers/app-test'
import { launchApp, type RunningApp } from '../../helpers/launch-app'

let running: RunningApp
test.beforeEach(async () => {
  running = await launchApp()
})
test.afterEach(() => running.close())

async function openHost(limits: { wallClockMs?: number; memoryBytes?: number } = {}): Promise<string> {
  const opened = await running.page.evaluate((given) => tandem.importHost.open(given), limits)
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value.hostId
}

/** Process ids of all import hosts. */
function hostProcesses(): Promise<number[]> {
  return running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.webContents.getURL().startsWith('app://import-host'))
      .map((window) => window.webContents.getOSProcessId())
  )
}

/** Runs a script inside the first import host. */
function inHost<Value>(code: string): Promise<Value> {
  return running.app.evaluate(
    ({ BrowserWindow }, script) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().startsWith('app://import-host'))
        ?.webContents.executeJavaScript(script),
    code
  ) as Promise<Value>
}

test('each host has a process of its own, and none is visible', async () => {
  await openHost()
  await openHost()
  const hosts = await hostProcesses()
  const main = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().startsWith('app://workbench'))
      ?.webContents.getOSProcessId()
  )
  expect(new Set([...hosts, main]).size).toBe(3)
  const visible = await running.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length
  )
  expect(visible).toBe(1)
})

test('a host can neither reach the store, nor files of the app, nor the network, nor the main process', async () => {
  await openHost()
  const powers = await inHost<Record<string, unknown>>(`(async () => {
    const attempt = (address) => fetch(address).then((answer) => answer.status, () => 'refused')
    return {
      origin: location.origin,
      bridge: typeof tandem,
      node: typeof require,
      databases: (await indexedDB.databases()).length,
      ownPage: await attempt('/index.html'),
      workbench: await attempt('app://workbench/index.html'),
      network: await attempt('https://example.com/')
    }
  })()`)
  expect(powers).toEqual({
    origin: 'app://import-host',
    bridge: 'undefined',
    node: 'undefined',
    databases: 0,
    ownPage: 'refused',
    workbench: 'refused',
    network: 'refused'
  })
})

test('what a host stores is gone with it', async () => {
  const first = await openHost()
  await inHost(
    `new Promise((done) => { const open = indexedDB.open('kept'); open.onsuccess = () => { open.result.close(); done(1) } })`
  )
  await running.page.evaluate((hostId) => tandem.importHost.close({ hostId }), first)
  await running.page.waitForTimeout(200)
  await openHost()
  expect(await inHost('indexedDB.databases()')).toEqual([])
})

test('both ends of its channel arrive: one in the page, one in the host', async () => {
  const port = await running.page.evaluate(async () => {
    const arrived = new Promise<{ hostId: unknown; ports: number; own: boolean; origin: string }>((done) =>
      window.addEventListener('message', (event: MessageEvent<{ type?: string; hostId?: unknown }>) => {
        if (event.data.type === 'tandem:import-host-port')
          done({
            hostId: event.data.hostId,
            ports: event.ports.length,
            own: event.source === window,
            origin: event.origin
          })
      })
    )
    const opened = await tandem.importHost.open({})
    return { arrived: await arrived, opened }
  })
  expect(port.opened).toEqual({ ok: true, value: { hostId: port.arrived.hostId } })
  expect(port.arrived).toMatchObject({ ports: 1, own: true, origin: 'app://workbench' })
})

for (const [name, limits, reason] of [
  ['time', { wallClockMs: 500 }, 'time-limit'],
  ['memory', { memoryBytes: 32 * 1024 * 1024 }, 'memory-limit']
] as const)
  test(`a host over its ${name} limit is destroyed and the page is told`, async () => {
    const ended = running.page.evaluate(() => new Promise((done) => tandem.importHost.onEnded(done)))
    const hostId = await openHost(limits)
    expect(await ended).toMatchObject({ hostId, reason })
    expect(await hostProcesses()).toEqual([])
  })

test('a host whose process dies is reported, and the app goes on', async () => {
  const hostId = await openHost()
  const ended = running.page.evaluate(() => new Promise((done) => tandem.importHost.onEnded(done)))
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().startsWith('app://import-host'))
      ?.webContents.forcefullyCrashRenderer()
  )
  expect(await ended).toEqual({ hostId, reason: 'crashed' })
  expect((await running.page.evaluate(() => tandem.app.info())).ok).toBe(true)
})

test('closing is final, and a fourth host at a time is refused', async () => {
  const hostId = await openHost()
  await openHost()
  await openHost()
  const fourth = await running.page.evaluate(() => tandem.importHost.open({}))
  expect(fourth).toEqual({ ok: false, error: { code: 'import-host-limit', params: { limit: 3 } } })
  expect(await running.page.evaluate((id) => tandem.importHost.close({ hostId: id }), hostId)).toEqual({
    ok: true,
    value: {}
  })
  expect(await running.page.evaluate((id) => tandem.importHost.close({ hostId: id }), hostId)).toMatchObject({
    error: { code: 'import-host-unknown' }
  })
  expect(await hostProcesses()).toHaveLength(2)
})

test('a reload of the page leaves no host behind', async () => {
  await openHost()
  await running.page.reload()
  await expect.poll(hostProcesses).toEqual([])
})
