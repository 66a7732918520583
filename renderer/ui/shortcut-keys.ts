/** Keys as written in the code: "j", "Enter", "?", "Mod+Z", "Mod+Shift+Z". Mod is Ctrl, on a Mac Cmd. */
export type Keys = string

const isMac = (): boolean => /mac/i.test(navigator.platform)

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
  Delete: 'Del'
}

/** How the keys stand on this computer's keyboard: "Ctrl Z", "⌘ Z". */
export function keysLabel(keys: Keys): string {
  const mod = isMac() ? '⌘' : 'Ctrl'
  const parts = keys === '+' ? ['+'] : keys.split('+')
  return parts.map((part) => (part === 'Mod' ? mod : (names[part] ?? part))).join(' ')
}

/** True when the pressed key is the one written. */
export function matchesKeys(event: KeyboardEvent, keys: Keys): boolean {
  const parts = keys === '+' ? ['+'] : keys.split('+')
  const key = parts[parts.length - 1] ?? ''
  const mod = isMac() ? event.metaKey : event.ctrlKey
  if (mod !== parts.includes('Mod') || event.altKey !== parts.includes('Alt')) return false
  // A character such as "?" already says whether Shift was held; letters and named keys do not.
  const saysShift = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  if (!saysShift && event.shiftKey !== parts.includes('Shift')) return false
  return event.key === key || event.key.toLowerCase() === key.toLowerCase()
}
