import { callNames } from '@shared/ipc/channel-names'
import { expect, test } from '../../helpers/app-test'
import { launchApp, type RunningApp } from '../../helpers/launch-app'

let running: RunningApp
test.beforeAll(async () => {
  running = await launchApp({ env: { TANDEM_DIALOG_DIR: '/nonexistent' } })
})
test.afterAll(() => running.close())

test('the main process answers exactly the calls of the contract', async () => {
  const channels = await running.app.evaluate(({ ipcMain }) => [
    ...(ipcMain as unknown as { _invokeHandlers: Map<string, unknown> })._invokeHandlers.keys()
  ])
  expect(channels.sort()).toEqual([...callNames].sort())
})

test('every function of the bridge is refused to another window with the same preload and the same page', async () => {
  const answers = await running.app.evaluate(async ({ BrowserWindow, app }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, preload: `${app.getAppPath()}/out/preload/index.js` }
    })
    await window.loadURL('app://workbench/index.html')
    const value: unknown = await window.webContents.executeJavaScript(`(async () => {
      const answers = {}
      for (const [topic, functions] of Object.entries(tandem))
        for (const [name, call] of Object.entries(functions))
          if (!/^on[A-Z]/.test(name)) answers[topic + '.' + name] = (await call({})).error?.code
      return answers
    })()`)
    window.destroy()
    return value as Record<string, string>
  })
  const expected = callNames
    .filter((name) => name !== 'network.report')
    .map((name) => [name, 'forbidden-sender'])
  expect(answers).toEqual(Object.fromEntries(expected))
})

test('every function that takes arguments refuses wrong ones', async () => {
  const answers = await running.page.evaluate(async () => {
    const answers: Record<string, unknown> = {}
    for (const [topic, functions] of Object.entries(tandem))
      for (const [name, call] of Object.entries(
        functions as Record<string, (argument: unknown) => Promise<unknown>>
      )) {
        if (/^on[A-Z]/.test(name)) continue
        const answer = (await call({ unexpected: true })) as { ok: boolean; error?: { code: string } }
        answers[`${topic}.${name}`] = answer.ok ? 'takes none' : answer.error?.code
      }
    return answers
  })
  const takingNone = [
    'app.info',
    'app.startReport',
    'network.blocked',
    'manifest.list',
    'files.openEngagementFile',
    'projector.open',
    'projector.close'
  ]
  const expected = callNames
    .filter((name) => name !== 'network.report')
    .map((name) => [name, takingNone.includes(name) ? 'takes none' : 'invalid-request'])
  expect(answers).toEqual(Object.fromEntries(expected))
})

test('what cannot be cloned never leaves the page', async () => {
  const outcome = await running.page.evaluate(() =>
    tandem.engagement.forget({ engagementId: (() => 1) as unknown as string }).then(
      (answer) => (answer.ok ? 'done' : answer.error.code),
      (error: Error) => error.name
    )
  )
  expect(outcome).not.toBe('done')
})
