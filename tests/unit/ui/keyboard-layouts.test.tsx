import { afterEach, describe, expect, it, vi } from 'vitest'
import { matchesKeys } from '@renderer/ui/shortcut-keys'

function pressed(key: string, more: KeyboardEventInit & { altGraph?: boolean } = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, ...more })
  vi.spyOn(event, 'getModifierState').mockReturnValue(more.altGraph ?? false)
  return event
}

const onMac = (): void => {
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel')
}

describe('keys on other keyboards', () => {
  afterEach(() => vi.restoreAllMocks())

  it('finds Alt and a digit where Option writes another character', () => {
    onMac()
    expect(matchesKeys(pressed('¡', { code: 'Digit1', altKey: true }), 'Alt+1')).toBe(true)
    expect(matchesKeys(pressed('™', { code: 'Digit2', altKey: true }), 'Alt+1')).toBe(false)
  })

  it('finds Alt and a letter where Option writes another character, on a Mac only', () => {
    onMac()
    expect(matchesKeys(pressed('µ', { code: 'KeyM', altKey: true }), 'Alt+M')).toBe(true)
    vi.restoreAllMocks()
    expect(matchesKeys(pressed(';', { code: 'KeyM', altKey: true }), 'Alt+M')).toBe(false)
    expect(matchesKeys(pressed('m', { code: 'Semicolon', altKey: true }), 'Alt+M')).toBe(true)
  })

  it('takes the digit row of a French keyboard for digits, with and without Shift', () => {
    expect(matchesKeys(pressed('&', { code: 'Digit1' }), '1')).toBe(true)
    expect(matchesKeys(pressed('1', { code: 'Digit1', shiftKey: true }), '1')).toBe(true)
    expect(matchesKeys(pressed('&', { code: 'Digit1', altKey: true }), 'Alt+1')).toBe(true)
    expect(matchesKeys(pressed('1', { code: 'Numpad1' }), '1')).toBe(true)
  })

  it('does not take Shift and 1 of an American keyboard for a digit', () => {
    expect(matchesKeys(pressed('!', { code: 'Digit1', shiftKey: true }), '1')).toBe(false)
  })

  it('finds the brackets of a German keyboard, which need AltGr', () => {
    const altGr = { code: 'Digit8', ctrlKey: true, altKey: true, altGraph: true }
    expect(matchesKeys(pressed('[', altGr), '[')).toBe(true)
    expect(matchesKeys(pressed('[', altGr), '8')).toBe(false)
    expect(matchesKeys(pressed('[', { ctrlKey: true }), '[')).toBe(false)
  })
})
