import { expect, test, vi } from 'vitest'
import { logBug } from '@electron/main/ipc/log-bug'

test('logs the call and the kind of error, never its text', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  logBug('manifest.note', new RangeError('Acme Corporation\nAcme again'))
  const line = String(write.mock.calls[0]?.[0])
  write.mockRestore()
  expect(line).toContain('manifest.note failed: RangeError')
  expect(line).not.toContain('Acme')
})
