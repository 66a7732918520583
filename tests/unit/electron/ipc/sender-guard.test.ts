import { expect, test } from 'vitest'
import { isTrustedSender } from '@electron/main/ipc/sender-guard'
import { foreignSenders, trustedPage, trustedSender } from './senders'

test('hears the main window’s own page', () => {
  expect(isTrustedSender(trustedSender, trustedPage)).toBe(true)
})

test.each(foreignSenders)('does not hear %s', (_who, sender) => {
  expect(isTrustedSender(sender, trustedPage)).toBe(false)
})

test('hears nobody while there is no window', () => {
  expect(isTrustedSender(trustedSender, { ...trustedPage, webContentsId: () => null })).toBe(false)
})

test('in development hears the development server’s page, and only its origin', () => {
  const development = { ...trustedPage, origin: 'http://localhost:5173' }
  const from = (url: string) => ({ ...trustedSender, senderFrame: { url, parent: null } })
  expect(isTrustedSender(from('http://localhost:5173/index.html'), development)).toBe(true)
  expect(isTrustedSender(from('http://localhost:51730/index.html'), development)).toBe(false)
})
