import { expect, test } from 'vitest'
import { createCrashGuard } from '@electron/main/windows/crash-guard'

const crash = { reason: 'crashed', exitCode: 5 }

test('a crash now and then is worth a reload', () => {
  const guard = createCrashGuard()
  expect([0, 61_000, 122_000, 183_000, 244_000].map((atMs) => guard.note(crash, atMs))).toEqual([
    true,
    true,
    true,
    true,
    true
  ])
  expect(guard.last()).toEqual({ ...crash, count: 5 })
})

test('a page that crashes each time it loads is not loaded for ever', () => {
  const guard = createCrashGuard()
  expect([0, 1000, 2000, 3000].map((atMs) => guard.note(crash, atMs))).toEqual([true, true, true, false])
})

test('the user may try again', () => {
  const guard = createCrashGuard()
  for (const atMs of [0, 1, 2, 3]) guard.note(crash, atMs)
  guard.forgive()
  expect(guard.note(crash, 4)).toBe(true)
})

test('without a crash there is nothing to report', () => {
  expect(createCrashGuard().last()).toBeNull()
})
