import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Progress } from '@renderer/ui/progress'
import { UiProvider } from '@renderer/ui/ui-provider'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const wait = (ms: number): void => act(() => void vi.advanceTimersByTime(ms))

describe('progress', () => {
  it('shows nothing for work that is over within 300 ms', () => {
    render(<Progress label="Reading" share={0.1} figure="1 of 10 rows" />, { wrapper: UiProvider })
    wait(250)
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it('then shows a bar with its figure, and Cancel after two seconds', () => {
    const onCancel = vi.fn()
    render(<Progress label="Reading" share={0.42} figure="42 of 100 rows" onCancel={onCancel} />, {
      wrapper: UiProvider
    })
    wait(350)
    const bar = screen.getByRole('progressbar', { name: 'Reading' })
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')]).toEqual([
      '42',
      '42 of 100 rows'
    ])
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
    wait(1700)
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(onCancel).toHaveBeenCalledOnce()
  })
})
