import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '../../helpers/app-test'
import { launchApp, type RunningApp } from '../../helpers/launch-app'

/** Writes one strict record into a database of the workbench origin and answers how many there are. */
function writeProbe(running: RunningApp): Promise<number> {
  return running.page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error ?? new Error('failed'))
      })
    const opening = indexedDB.open('test-probe', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true })
    const database = await asked(opening)
    const writing = database.transaction('rows', 'readwrite', { durability: 'strict' })
    writing.objectStore('rows').add({ padding: 'x'.repeat(2000) })
    await new Promise((done) => (writing.oncomplete = done))
    const count = await asked(database.transaction('rows').objectStore('rows').count())
    database.close()
    return count
  })
}

/** Asks the page through its window: Playwright does not follow a page through a crash. */
function askPage(running: RunningApp, script: string): Promise<unknown> {
  return running.app.evaluate(
    ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
    script
  )
}

/** How many records of `writeProbe` a page has that was loaded again. */
function probeRows(running: RunningApp): Promise<unknown> {
  return askPage(
    running,
    `new Promise((done) => {
      const open = indexedDB.open('test-probe', 1)
      open.onsuccess = () => {
        const count = open.result.transaction('rows').objectStore('rows').count()
        count.onsuccess = () => { open.result.close(); done(count.result) }
      }
    })`
  )
}

test('a second start focuses the first window and ends', async () => {
  const first = await launchApp()
  await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.on('focus', () => (process.env['TEST_FOCUSED'] = 'yes'))
    window?.hide()
  })
  const executable = await first.app.evaluate(({ app }) => app.getPath('exe'))
  const machineArgs = (process.env['TANDEM_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean)
  const second = spawn(executable, [...machineArgs, resolve(__dirname, '../../..')], {
    env: { ...process.env, TANDEM_USER_DATA: first.userData },
    stdio: 'ignore'
  })
  const code = await new Promise((done) => second.once('exit', done))
  expect(code).toBe(0)
  const state = () =>
    first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => [window.isVisible(), process.env['TEST_FOCUSED']])
    )
  await expect.poll(state).toEqual([[true, 'yes']])
  await first.close()
})

test('the window comes back where it was and as zoomed as it was', async () => {
  const before = await launchApp()
  await before.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 40, width: 1100, height: 700 })
  )
  await before.page.evaluate(() => tandem.window.control('zoom-in'))
  await before.page.waitForTimeout(700)
  await before.close()
  const after = await launchApp({ userData: before.userData })
  const bounds = await after.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds()
  )
  expect(bounds).toEqual({ x: 60, y: 40, width: 1100, height: 700 })
  await expect
    .poll(() => after.page.evaluate(() => tandem.window.control('state')))
    .toMatchObject({ value: { zoomPercent: 110 } })
  expect(readdirSync(after.userData).filter((name) => name.endsWith('.partial'))).toEqual([])
  await after.close()
})

test('the window has no frame of its own and cannot be made smaller than its layout', async () => {
  const running = await launchApp()
  const sizes = await running.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return { outer: window?.getSize(), inner: window?.getContentSize(), smallest: window?.getMinimumSize() }
  })
  expect(sizes.inner).toEqual(sizes.outer)
  expect(sizes.smallest).toEqual([1024, 640])
  await running.close()
})

// Electron's own error box would stop saving and quitting until somebody clicks it away.
test('an error nobody caught in the main process stops nothing', async () => {
  const running = await launchApp()
  let logged = ''
  running.app.process().stderr?.on('data', (chunk: Buffer) => (logged += chunk.toString()))
  await running.app.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('Acme Corporation')
    })
  })
  await expect.poll(() => logged).toContain('[main] uncaught: RangeError')
  expect(logged).not.toContain('Acme')
  expect(await running.page.evaluate(() => tandem.window.control('state'))).toMatchObject({ ok: true })
  await running.close()
})

test('a crashed page is loaded again with its data, and told so', async () => {
  const running = await launchApp()
  expect(await writeProbe(running)).toBe(1)
  await running.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return new Promise((done) => {
      window?.webContents.once('did-finish-load', () => done(true))
      window?.webContents.forcefullyCrashRenderer()
    })
  })
  expect(await askPage(running, 'tandem.app.startReport()')).toMatchObject({
    value: { rendererCrash: { reason: 'crashed', count: 1 } }
  })
  expect(await probeRows(running)).toBe(1)
  await running.close()
})

/** Answers every message box with the button of this name, and lets the page hang over whether it may be closed. */
async function hangAndChoose(running: RunningApp, button: string): Promise<void> {
  await running.app.evaluate(async ({ BrowserWindow, dialog }, name) => {
    dialog.showMessageBox = ((_window: unknown, { buttons = [] }: { buttons?: string[] }) =>
      Promise.resolve({ response: buttons.indexOf(name), checkboxChecked: false })) as never
    const [window] = BrowserWindow.getAllWindows()
    const hangs = "addEventListener('beforeunload', () => { for (;;) void 0 }); true"
    await window?.webContents.executeJavaScript(hangs)
    window?.close()
  }, button)
}

test('a page that hangs can be loaded again, with its data', async () => {
  const running = await launchApp()
  expect(await writeProbe(running)).toBe(1)
  const loaded = running.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((done) =>
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => done(true))
      )
  )
  await hangAndChoose(running, 'Load the page again')
  expect(await loaded).toBe(true)
  expect(await probeRows(running)).toBe(1)
  await running.close()
})

test('a page that hangs can be closed, and its data is there at the next start', async () => {
  const running = await launchApp()
  expect(await writeProbe(running)).toBe(1)
  const ended = new Promise((done) => running.app.process().once('exit', done))
  await hangAndChoose(running, 'Close Tandem')
  await ended
  const again = await launchApp({ userData: running.userData })
  expect(await writeProbe(again)).toBe(2)
  await again.close()
})

// Without the repair Chromium empties every database two starts later, in silence.
test('a record torn by a crash does not cost the store, now or two starts later', async () => {
  let running = await launchApp()
  for (let count = 1; count <= 5; count += 1) expect(await writeProbe(running)).toBe(count)
  await running.close()
  const store = join(running.userData, 'IndexedDB', 'app_workbench_0.indexeddb.leveldb')
  const log = join(store, readdirSync(store).find((name) => name.endsWith('.log')) ?? 'no log')
  truncateSync(log, statSync(log).size - 3)
  const counts: number[] = []
  for (let start = 0; start < 3; start += 1) {
    running = await launchApp({ userData: running.userData })
    if (start === 0)
      expect(await running.page.evaluate(() => tandem.app.startReport())).toMatchObject({
        value: { storeRepairs: [{ state: 'torn-tail' }] }
      })
    counts.push(await writeProbe(running))
    await running.close()
  }
  expect(counts).toEqual([counts[0], (counts[0] ?? 0) + 1, (counts[0] ?? 0) + 2])
  expect(counts[0]).toBeGreaterThanOrEqual(5)
})

test('the menu speaks to the page, and leaves undo to a text field that has the focus', async () => {
  const running = await launchApp()
  await running.page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    tandem.menu.onCommand((command) => heard.push(command))
    const field = document.createElement('input')
    field.id = 'test-field'
    document.body.append(field)
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  const click = (id: string): Promise<void> =>
    running.app.evaluate(({ Menu }, item) => {
      Menu.getApplicationMenu()?.getMenuItemById(item)?.click()
    }, id)
  await click('palette')
  await click('undo')
  await running.page.focus('#test-field')
  await running.page.keyboard.type('abc')
  await click('undo')
  await click('about')
  await expect
    .poll(() => running.page.evaluate(() => (window as unknown as { heard: string[] }).heard))
    .toEqual(['palette', 'undo', 'about'])
  expect(await running.page.inputValue('#test-field')).toBe('')
  await running.close()
})

test('saving writes a whole file where the user says, and opening reads one', async () => {
  const folder = test.info().outputPath('saved')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'Acme.tandem'), 'archive')
  const running = await launchApp({
    env: { TANDEM_DIALOG_DIR: folder, TANDEM_DIALOG_OPEN: join(folder, 'Acme.tandem') }
  })
  const saved = await running.page.evaluate(() =>
    tandem.files.saveAs({
      suggestedName: 'Audit.docx',
      kind: 'docx',
      bytes: new TextEncoder().encode('document')
    })
  )
  expect(saved).toEqual({ ok: true, value: { outcome: 'saved', name: 'Audit.docx', sizeBytes: 8 } })
  expect(readFileSync(join(folder, 'Audit.docx'), 'utf8')).toBe('document')
  const opened = await running.page.evaluate(async () => {
    const answer = await tandem.files.openEngagementFile()
    return answer.ok && answer.value.outcome === 'opened'
      ? [answer.value.name, new TextDecoder().decode(answer.value.bytes)]
      : answer
  })
  expect(opened).toEqual(['Acme.tandem', 'archive'])
  await running.close()
})
