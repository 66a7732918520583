import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Drawer } from '@renderer/ui/drawer'
import { Split } from '@renderer/ui/split'
import { UiProvider } from '@renderer/ui/ui-provider'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('split', () => {
  const panes = (
    <Split
      name="voice"
      label="Width of the list"
      start="list"
      end="text"
      initialPx={276}
      minPx={200}
      maxPx={300}
    />
  )

  it('moves its border with the arrow keys, within its limits, and remembers it', () => {
    const first = render(panes)
    const border = screen.getByRole('separator', { name: 'Width of the list' })
    fireEvent.keyDown(border, { key: 'ArrowRight' })
    expect(border.getAttribute('aria-valuenow')).toBe('292')
    fireEvent.keyDown(border, { key: 'ArrowRight' })
    expect(border.getAttribute('aria-valuenow')).toBe('300')
    first.unmount()
    render(panes)
    expect(screen.getByRole('separator').getAttribute('aria-valuenow')).toBe('300')
  })
})

describe('drawer', () => {
  function Details() {
    const [isOpen, setOpen] = useState(false)
    return (
      <UiProvider>
        <button onClick={() => setOpen(true)}>Details</button>
        <Drawer title="Definition" isOpen={isOpen} onClose={() => setOpen(false)}>
          Active window 90 days
        </Drawer>
      </UiProvider>
    )
  }

  it('opens over the work and goes with Escape', async () => {
    render(<Details />)
    fireEvent.click(screen.getByRole('button', { name: 'Details' }))
    await screen.findByRole('dialog', { name: 'Definition' })
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
