import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchLimits } from '@electron/main/windows/import-watchdog'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())
const limits = { wallClockMs: 1000, memoryBytes: 500 }

test('says once when the time is up', () => {
  const onLimit = vi.fn()
  watchLimits(limits, () => 0, onLimit)
  vi.advanceTimersByTime(999)
  expect(onLimit).not.toHaveBeenCalled()
  vi.advanceTimersByTime(5000)
  expect(onLimit.mock.calls).toEqual([[{ reason: 'time-limit', limit: 1000 }]])
})

test('the clock starts anew for the next piece of work', () => {
  const onLimit = vi.fn()
  const watchdog = watchLimits(limits, () => 0, onLimit)
  vi.advanceTimersByTime(900)
  watchdog.extend(300)
  vi.advanceTimersByTime(299)
  expect(onLimit).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onLimit.mock.calls).toEqual([[{ reason: 'time-limit', limit: 300 }]])
})

test('says once when the process outgrows its memory', () => {
  let memoryBytes = 500
  const onLimit = vi.fn()
  watchLimits(limits, () => memoryBytes, onLimit)
  vi.advanceTimersByTime(400)
  expect(onLimit).not.toHaveBeenCalled()
  memoryBytes = 501
  vi.advanceTimersByTime(5000)
  expect(onLimit.mock.calls).toEqual([[{ reason: 'memory-limit', limit: 500 }]])
})

test('stopped, it says nothing', () => {
  const onLimit = vi.fn()
  watchLimits(limits, () => 1000, onLimit).stop()
  vi.advanceTimersByTime(5000)
  expect(onLimit).not.toHaveBeenCalled()
})
