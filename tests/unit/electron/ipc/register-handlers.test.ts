import { expect, test, vi } from 'vitest'
import { callNames } from '@shared/ipc/channel-names'
import type { Handlers } from '@electron/main/ipc/handlers'
import { trustedPage } from './senders'

const handle = vi.hoisted(() => vi.fn())
vi.mock('electron', () => ({ ipcMain: { handle } }))
const { registerHandlers } = await import('@electron/main/ipc/register-handlers')

test('opens exactly the channels of the contract', () => {
  registerHandlers({ trusted: trustedPage, logBug: () => undefined, handlers: {} as Handlers })
  expect(handle.mock.calls.map(([name]) => name as string).sort()).toEqual([...callNames].sort())
})
