import { beforeEach, describe, expect, test, vi } from 'vitest'
import { contract, type CallName } from '@shared/ipc/contract'
import { answerCall, type AnswerContext } from '@electron/main/ipc/answer-call'
import type { Handlers } from '@electron/main/ipc/handlers'
import { fail, succeed } from '@electron/main/ipc/result'
import { validRequests } from '../../ipc/valid-requests'
import { foreignSenders, trustedPage, trustedSender } from './senders'

const names = Object.keys(contract) as CallName[]
const handler = vi.fn()
const logBug = vi.fn()
const context: AnswerContext = {
  trusted: trustedPage,
  logBug,
  handlers: Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers
}

beforeEach(() => {
  handler.mockReset().mockImplementation(() => fail('internal'))
  logBug.mockReset()
})

describe.each(names)('%s', (name) => {
  test('reaches its handler from the main window with a fitting request', async () => {
    await answerCall(name, context, trustedSender, validRequests[name])
    expect(handler).toHaveBeenCalledOnce()
  })

  test.each(foreignSenders)('is refused to %s', async (_who, sender) => {
    expect(await answerCall(name, context, sender, validRequests[name])).toEqual(
      fail('forbidden-sender', { call: name })
    )
    expect(handler).not.toHaveBeenCalled()
  })

  test.each([[undefined], [null], ['text'], [42], [[]], [{ unexpected: true }]])(
    'is refused with %o for arguments',
    async (argument) => {
      expect(await answerCall(name, context, trustedSender, argument)).toEqual(
        fail('invalid-request', { call: name })
      )
      expect(handler).not.toHaveBeenCalled()
    }
  )
})

test('a failure the contract lists crosses as it is', async () => {
  handler.mockReturnValue(fail('import-host-unknown', { hostId: 'h' }))
  const answer = await answerCall(
    'importHost.close',
    context,
    trustedSender,
    validRequests['importHost.close']
  )
  expect(answer).toEqual(fail('import-host-unknown', { hostId: 'h' }))
})

test.each([
  ['a failure the contract does not list', () => fail('disk-full')],
  ['an answer of the wrong shape', () => succeed({ platform: 'windows' })],
  ['an answer with more than was promised', () => succeed({ count: 0, urls: [], userData: '/home/x' })],
  [
    'a thrown error',
    () => {
      throw new Error('client text')
    }
  ]
])('%s is a bug: logged, and nothing of it reaches the page', async (_what, work) => {
  handler.mockImplementation(work)
  const answer = await answerCall('network.blocked', context, trustedSender, {})
  expect(answer).toEqual(fail('internal', { call: 'network.blocked' }))
  expect(logBug).toHaveBeenCalledOnce()
})
