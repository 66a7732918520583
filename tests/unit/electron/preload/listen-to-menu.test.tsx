import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MenuCommand } from '@shared/ipc/menu-commands'

const on = vi.hoisted(() => vi.fn())
vi.mock('electron', () => ({ ipcRenderer: { on, removeListener: vi.fn() } }))
const { listenToMenu } = await import('@electron/preload/listen-to-menu')

const fieldCommand = vi.fn()
beforeEach(() => {
  fieldCommand.mockReset()
  Object.assign(document, { execCommand: fieldCommand })
})
afterEach(() => {
  document.body.replaceChildren()
  on.mockReset()
})

function menuSends(command: MenuCommand): MenuCommand[] {
  const heard: MenuCommand[] = []
  listenToMenu((each) => heard.push(each))
  const [, onEvent] = on.mock.calls[0] as [string, (event: unknown, command: MenuCommand) => void]
  onEvent({}, command)
  return heard
}

function focus(html: string): void {
  document.body.innerHTML = html
  ;(document.body.firstElementChild as HTMLElement).focus()
}

test.each(['undo', 'redo'] as const)('%s goes to the engagement when no text is being edited', (command) => {
  focus('<button>b</button>')
  expect(menuSends(command)).toEqual([command])
  expect(fieldCommand).not.toHaveBeenCalled()
})

test.each(['<input>', '<input type="search">', '<textarea></textarea>'])(
  'undo stays with %s while it has the focus',
  (html) => {
    focus(html)
    expect(menuSends('undo')).toEqual([])
    expect(fieldCommand).toHaveBeenCalledWith('undo')
  }
)

test.each([
  '<input type="checkbox">',
  '<input type="range">',
  '<input readonly>',
  '<textarea readonly></textarea>'
])('%s has no text to undo: the engagement undoes', (html) => {
  focus(html)
  expect(menuSends('undo')).toEqual(['undo'])
})

test('other commands reach the page even from a text field', () => {
  focus('<input>')
  expect(menuSends('palette')).toEqual(['palette'])
})
