import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toastStore } from '@renderer/ui/toast-store'
import { toastWhile } from '@renderer/ui/toast-while'
import { UiProvider } from '@renderer/ui/ui-provider'

beforeEach(() => {
  vi.useFakeTimers()
  render(<UiProvider>{null}</UiProvider>)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const wait = (ms: number): void => act(() => void vi.advanceTimersByTime(ms))
const show = (message: string, undo?: () => void): void =>
  act(() => toastStore.show(message, undo ? { undo } : {}))

describe('toast', () => {
  it('says what was done in a status region and goes after eight seconds', () => {
    show('Merged 2 partners')
    expect(screen.getByRole('status').textContent).toContain('Merged 2 partners')
    wait(7900)
    expect(screen.queryByText('Merged 2 partners')).not.toBeNull()
    wait(200)
    expect(screen.queryByText('Merged 2 partners')).toBeNull()
  })

  it('is at most one: the next replaces it', () => {
    show('First')
    show('Second')
    expect(screen.queryByText('First')).toBeNull()
    expect(screen.queryByText('Second')).not.toBeNull()
  })

  it('stays while hovered or focused', () => {
    show('Applied 1,161 rows', vi.fn())
    fireEvent.mouseEnter(screen.getByText('Applied 1,161 rows').parentElement as HTMLElement)
    wait(20_000)
    expect(screen.queryByText('Applied 1,161 rows')).not.toBeNull()
    fireEvent.mouseLeave(screen.getByText('Applied 1,161 rows').parentElement as HTMLElement)
    wait(8100)
    expect(screen.queryByText('Applied 1,161 rows')).toBeNull()
  })

  it('says what takes its time until it is over, and nothing of what does not', async () => {
    let finish = (): void => undefined
    const work = (): Promise<void> =>
      new Promise((done) => {
        finish = done
      })
    const over = async (said: Promise<void>): Promise<void> => {
      await act(async () => {
        finish()
        await said
      })
    }
    const quick = toastWhile('Undoing…', work())
    wait(400)
    await over(quick)
    wait(1000)
    expect(screen.queryByText('Undoing…')).toBeNull()
    const long = toastWhile('Undoing…', work())
    wait(600)
    expect(screen.getByRole('status').textContent).toContain('Undoing…')
    await over(long)
    expect(screen.queryByText('Undoing…')).toBeNull()
    const other = toastWhile('Undoing…', work())
    wait(600)
    show('Merged 2 partners')
    await over(other)
    expect(screen.queryByText('Merged 2 partners')).not.toBeNull()
  })

  it('undoes once and goes', () => {
    const undo = vi.fn()
    show('Deleted code Money', undo)
    fireEvent.click(screen.getByRole('button', { name: /Undo/ }))
    expect(undo).toHaveBeenCalledOnce()
    expect(screen.queryByText('Deleted code Money')).toBeNull()
  })
})
