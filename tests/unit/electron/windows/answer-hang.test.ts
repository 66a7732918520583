import { EventEmitter } from 'node:events'
import type { BrowserWindow, MessageBoxOptions } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'

type Answer = { response: number }
const { dialog } = vi.hoisted(() => ({
  dialog: { showMessageBox: vi.fn<(window: BrowserWindow, options: MessageBoxOptions) => Promise<Answer>>() }
}))
vi.mock('electron', () => ({ dialog }))
const { answerHang } = await import('@electron/main/windows/answer-hang')

/** A window that hangs when told so, and the answer to the question about it. */
function hangingWindow() {
  const webContents = Object.assign(new EventEmitter(), { forcefullyCrashRenderer: vi.fn() })
  const window = Object.assign(new EventEmitter(), {
    webContents,
    isDestroyed: () => false,
    destroy: vi.fn()
  })
  let answer: (given: Answer) => void = () => undefined
  dialog.showMessageBox.mockImplementation(() => new Promise((done) => (answer = done)))
  answerHang(window as unknown as BrowserWindow)
  const choose = async (name: string): Promise<void> => {
    const buttons = dialog.showMessageBox.mock.lastCall?.[1].buttons ?? []
    answer({ response: buttons.indexOf(name) })
    await new Promise((done) => setImmediate(done))
  }
  return { window, webContents, choose }
}

const signal = (): AbortSignal | undefined => dialog.showMessageBox.mock.lastCall?.[1].signal

beforeEach(() => vi.clearAllMocks())

test('waiting does nothing, and is what Escape means', async () => {
  const { window, webContents, choose } = hangingWindow()
  window.emit('unresponsive')
  const { buttons, cancelId } = dialog.showMessageBox.mock.lastCall?.[1] ?? {}
  expect(buttons?.[cancelId ?? -1]).toBe('Wait')
  await choose('Wait')
  expect(window.destroy).not.toHaveBeenCalled()
  expect(webContents.forcefullyCrashRenderer).not.toHaveBeenCalled()
})

test('a page is asked about once at a time, and again when it hangs again', async () => {
  const { window, choose } = hangingWindow()
  window.emit('unresponsive')
  window.emit('unresponsive')
  expect(dialog.showMessageBox).toHaveBeenCalledOnce()
  await choose('Wait')
  window.emit('unresponsive')
  expect(dialog.showMessageBox).toHaveBeenCalledTimes(2)
})

test('loading again ends the process of the page', async () => {
  const { window, webContents, choose } = hangingWindow()
  window.emit('unresponsive')
  await choose('Load the page again')
  expect(webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce()
})

test('closing does not ask the page', async () => {
  const { window, choose } = hangingWindow()
  window.emit('unresponsive')
  await choose('Close Tandem')
  expect(window.destroy).toHaveBeenCalledOnce()
})

test.each(['responsive', 'closed'])('the question goes away once the window is %s', async (event) => {
  const { window, choose } = hangingWindow()
  window.emit('unresponsive')
  window.emit(event)
  expect(signal()?.aborted).toBe(true)
  await choose('Close Tandem')
  expect(window.destroy).not.toHaveBeenCalled()
})

test('the question goes away when the page dies meanwhile', () => {
  const { window, webContents } = hangingWindow()
  window.emit('unresponsive')
  webContents.emit('render-process-gone')
  expect(signal()?.aborted).toBe(true)
})
