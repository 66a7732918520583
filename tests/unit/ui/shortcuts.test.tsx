import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { KeyStrip } from '@renderer/ui/key-strip'
import { KeysSheet } from '@renderer/ui/keys-sheet'
import { UiProvider } from '@renderer/ui/ui-provider'
import { useShortcuts, type Shortcut } from '@renderer/ui/use-shortcuts'

afterEach(cleanup)

function Screen(props: { scope: string; shortcuts: readonly Shortcut[] }) {
  useShortcuts(props.scope, props.shortcuts)
  return <input aria-label="Field" />
}

const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body): void =>
  void fireEvent.keyDown(target, { key, ...more })

describe('shortcuts', () => {
  it('runs the act of a key', () => {
    const run = vi.fn()
    render(<Screen scope="Voice" shortcuts={[{ keys: 'j', label: 'Next answer', run }]} />)
    press('j')
    expect(run).toHaveBeenCalledOnce()
  })

  it('is silent while typing, except for combinations with Mod', () => {
    const letter = vi.fn()
    const combination = vi.fn()
    const shortcuts = [
      { keys: 'j', label: 'Next answer', run: letter },
      { keys: 'Mod+K', label: 'Find', run: combination }
    ]
    render(<Screen scope="Voice" shortcuts={shortcuts} />)
    const field = screen.getByLabelText('Field')
    press('j', {}, field)
    press('k', { ctrlKey: true }, field)
    expect(letter).not.toHaveBeenCalled()
    expect(combination).toHaveBeenCalledOnce()
  })

  it('tells Mod+Z from Mod+Shift+Z, and takes "?" however it is typed', () => {
    const ran: string[] = []
    const shortcut = (keys: string): Shortcut => ({ keys, label: keys, run: () => ran.push(keys) })
    render(<Screen scope="App" shortcuts={['Mod+Z', 'Mod+Shift+Z', '?'].map(shortcut)} />)
    press('z', { ctrlKey: true })
    press('Z', { ctrlKey: true, shiftKey: true })
    press('?', { shiftKey: true })
    expect(ran).toEqual(['Mod+Z', 'Mod+Shift+Z', '?'])
  })

  it('gives a key to the screen that came last, and back when it goes', () => {
    const shell = vi.fn()
    const layer = vi.fn()
    render(<Screen scope="Shell" shortcuts={[{ keys: 'n', label: 'Shell', run: shell }]} />)
    const over = render(<Screen scope="Layer" shortcuts={[{ keys: 'n', label: 'Layer', run: layer }]} />)
    press('n')
    over.unmount()
    press('n')
    expect([layer.mock.calls.length, shell.mock.calls.length]).toEqual([1, 1])
  })

  it('passes over keys that do not work now, and keys pressed inside a dialog', () => {
    const run = vi.fn()
    const shortcuts = [
      { keys: 'x', label: 'Off', run, isEnabled: false },
      { keys: 'y', label: 'Behind', run }
    ]
    render(
      <>
        <Screen scope="Voice" shortcuts={shortcuts} />
        <div role="dialog">
          <button>inside</button>
        </div>
      </>
    )
    press('x')
    press('y', {}, screen.getByText('inside'))
    expect(run).not.toHaveBeenCalled()
  })

  it('lists the working keys in the sheet and the strip', () => {
    const run = vi.fn()
    const shortcuts = [
      { keys: 'j', label: 'Next answer', strip: 'next', run },
      { keys: 'q', label: 'Mark as quote', run },
      { keys: 'x', label: 'Not now', run, isEnabled: false }
    ]
    render(
      <UiProvider>
        <Screen scope="Voice" shortcuts={shortcuts} />
        <KeyStrip />
        <KeysSheet isOpen onClose={() => undefined} />
      </UiProvider>
    )
    expect(screen.getByRole('region', { name: 'Voice' }).textContent).toBe('VoiceNext answerjMark as quoteq')
    expect(screen.getByRole('group', { name: 'Keys', hidden: true }).textContent).toBe('jnext')
  })
})
