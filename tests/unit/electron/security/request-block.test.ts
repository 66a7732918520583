import { expect, test } from 'vitest'
import { createBlockedRequests } from '@electron/main/security/blocked-requests'
import { isLocalRequest } from '@electron/main/security/request-block'

test.each([
  'app://workbench/index.html',
  'data:text/plain,x',
  'blob:app://workbench/1',
  'devtools://devtools/x'
])('lets %s through', (address) => expect(isLocalRequest(address, null)).toBe(true))

test.each([
  'http://localhost/',
  'https://example.com/',
  'ws://127.0.0.1:1/',
  'wss://example.com/',
  'file:///etc/passwd',
  'ftp://example.com/x',
  'chrome-extension://x/y',
  'javascript:1',
  'nonsense'
])('stops %s', (address) => expect(isLocalRequest(address, null)).toBe(false))

test('in development lets the development server through, and nothing else on that machine', () => {
  const server = new URL('http://localhost:5173')
  expect(isLocalRequest('http://localhost:5173/main.tsx', server)).toBe(true)
  expect(isLocalRequest('ws://localhost:5173/', server)).toBe(true)
  expect(isLocalRequest('http://localhost:5174/', server)).toBe(false)
  expect(isLocalRequest('ftp://localhost:5173/', server)).toBe(false)
  expect(isLocalRequest('https://example.com/', server)).toBe(false)
})

test('counts all and lists the first hundred, shortened', () => {
  const blocked = createBlockedRequests()
  for (let index = 0; index < 150; index += 1) blocked.add(`https://example.com/${index}/${'x'.repeat(500)}`)
  const { count, urls } = blocked.seen()
  expect([count, urls.length, urls[0]?.length]).toEqual([150, 100, 300])
})
