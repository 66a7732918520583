import { expect, test, vi } from 'vitest'
import type { TandemBridge } from '@shared/ipc/bridge'
import { callNames, eventNames } from '@shared/ipc/channel-names'

const { invoke, on, removeListener, exposeInMainWorld } = vi.hoisted(() => ({
  invoke: vi.fn().mockResolvedValue({ ok: true }),
  on: vi.fn(),
  removeListener: vi.fn(),
  exposeInMainWorld: vi.fn()
}))
vi.mock('electron', () => ({
  ipcRenderer: { invoke, on, removeListener },
  contextBridge: { exposeInMainWorld }
}))
vi.stubGlobal('document', { activeElement: null })
vi.stubGlobal('HTMLTextAreaElement', class {})
vi.stubGlobal('HTMLInputElement', class {})
vi.stubGlobal('HTMLElement', class {})
const { exposeBridge } = await import('@electron/preload/expose-bridge')
exposeBridge()
const [key, bridge] = exposeInMainWorld.mock.calls[0] as [string, TandemBridge]

type NamedFunction = readonly [string, (argument: unknown) => unknown]
const functions = Object.entries(bridge).flatMap(([topic, members]) =>
  Object.entries(members as Record<string, unknown>).map(
    ([member, value]) => [`${topic}.${member}`, value] as NamedFunction
  )
)
const listeners = functions.filter(([name]) => /\.on[A-Z]/.test(name))
const calls = functions.filter(([name]) => !/\.on[A-Z]/.test(name))

test('the page gets window.tandem, two levels of named functions', () => {
  expect(key).toBe('tandem')
  expect(functions.filter(([, value]) => typeof value !== 'function')).toEqual([])
})

test('every call has its function, except the report that only the preload may send', () => {
  expect(calls.map(([name]) => name).sort()).toEqual(
    callNames.filter((name) => name !== 'network.report').sort()
  )
})

test.each(calls)('%s speaks on its own channel and no other, whatever it is given', (name, call) => {
  invoke.mockClear()
  call('app.info')
  expect(invoke.mock.calls.map(([channel]) => channel as string)).toEqual([name])
})

test('every event has its subscription, which hands over the payload without the event and can be ended', () => {
  const heard = listeners.map(([, listen]) => {
    on.mockClear()
    const listener = vi.fn()
    const stop = listen(listener) as () => void
    const [channel, onEvent] = on.mock.calls[0] as [string, (event: unknown, payload: unknown) => void]
    onEvent({ sender: 'secret' }, 'payload')
    expect(listener.mock.calls).toEqual([['payload']])
    stop()
    expect(removeListener).toHaveBeenLastCalledWith(channel, onEvent)
    return channel
  })
  expect(heard.sort()).toEqual([...eventNames].sort())
})
