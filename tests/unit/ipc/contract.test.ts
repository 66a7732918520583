import { describe, expect, test } from 'vitest'
import { callNames } from '@shared/ipc/channel-names'
import { contract, type CallName } from '@shared/ipc/contract'
import { ipcErrorCodes } from '@shared/ipc/errors'
import { isPlainFileName } from '@shared/ipc/file-kinds'
import { validRequests } from './valid-requests'

const names = Object.keys(contract) as CallName[]

test('the plain list for the preload names exactly the calls of the contract', () => {
  expect([...callNames].sort()).toEqual([...names].sort())
})

test.each(names)('%s fails only with codes of the closed list, each listed once', (name) => {
  const { errors } = contract[name]
  expect(errors.filter((code) => !ipcErrorCodes.includes(code))).toEqual([])
  expect(new Set(errors).size).toBe(errors.length)
})

describe.each(names)('%s takes', (name) => {
  const { request } = contract[name]

  test('its own kind of request', () => {
    expect(request.safeParse(validRequests[name]).success).toBe(true)
  })

  test('nothing else: no other type, no unknown key, no missing or mistyped one', () => {
    const valid = validRequests[name] as Record<string, unknown>
    const wrong: unknown[] = [undefined, null, 'text', 42, true, [], () => 1, { ...valid, unexpected: 1 }]
    for (const key of Object.keys(valid)) {
      const { [key]: _left, ...rest } = valid
      wrong.push(rest, { ...valid, [key]: { nested: true } }, { ...valid, [key]: null })
    }
    expect(wrong.filter((argument) => request.safeParse(argument).success)).toEqual([])
  })
})

test.each([
  ['engagement.forget', { engagementId: '../elsewhere' }],
  ['engagement.forget', { engagementId: '' }],
  ['engagement.forget', { engagementId: '.' }],
  ['snapshot.list', { engagementId: 'a/b' }],
  ['window.control', { action: 'open-devtools' }],
  ['network.report', { directive: 'x', url: 'h'.repeat(301) }],
  ['importHost.open', { memoryBytes: 2 ** 40 }],
  ['importHost.open', { wallClockMs: 0 }],
  ['snapshot.begin', { engagementId: 'e1', sequence: -1, schemaVersion: 1, sizeBytes: 1 }],
  ['snapshot.append', { uploadId: 'u', index: 0, bytes: new Uint8Array(8 * 1024 * 1024 + 1) }],
  ['files.saveAs', { suggestedName: '../Audit.docx', kind: 'docx', bytes: new Uint8Array(1) }],
  ['files.saveAs', { suggestedName: 'Audit.exe', kind: 'docx', bytes: new Uint8Array(1) }],
  ['files.saveAs', { suggestedName: 'Audit.docx', kind: 'docx', bytes: [1, 2, 3] }]
] as const)('%s refuses %o', (name, argument) => {
  expect(contract[name].request.safeParse(argument).success).toBe(false)
})

test('file names are plain on every desktop system', () => {
  const plain = ['Audit.docx', 'Größe (2).xlsx', '監査.docx', 'a.b.tandem']
  const notPlain = [
    '',
    '.',
    '..',
    '.hidden',
    'a/b',
    'a\\b',
    'C:x',
    'con.docx',
    'NUL',
    'a\n.docx',
    'a. ',
    'x'.repeat(201)
  ]
  expect(plain.filter((name) => !isPlainFileName(name))).toEqual([])
  expect(notPlain.filter(isPlainFileName)).toEqual([])
})
