import type { MenuItemConstructorOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { menuCommands } from '@shared/ipc/menu-commands'
import { menuTemplate } from '@electron/main/menu/menu-template'

const actions = { command: vi.fn(), zoom: vi.fn(), fullscreen: vi.fn() }
const itemsOf = (menu: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])

test.each([true, false])('every command stands in the menu once (mac: %s)', (mac) => {
  const ids = itemsOf(menuTemplate(actions, { mac, developing: false })).map((item) => item.id)
  const commandIds = ids.filter((id) => menuCommands.some((command) => command === id))
  expect(commandIds.sort()).toEqual([...menuCommands].sort())
})

test('no shortcut is given twice', () => {
  const shortcuts = itemsOf(menuTemplate(actions, { mac: false, developing: true })).flatMap(
    (item) => item.accelerator ?? []
  )
  expect(new Set(shortcuts).size).toBe(shortcuts.length)
})

test('the packaged app offers no developer tools', () => {
  const roles = itemsOf(menuTemplate(actions, { mac: false, developing: false })).map((item) => item.role)
  expect(roles).not.toContain('toggleDevTools')
  expect(roles).not.toContain('reload')
})
