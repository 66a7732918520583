/** Keys as written in the code: "j", "Enter", "?", "Mod+Z", "Mod+Shift+Z". Mod is Ctrl, on a Mac Cmd. */
export type Keys = string

const isMac = (): boolean => /mac/i.test(navigator.platform)

const parsed = new Map<Keys, readonly string[]>()

/** The parts of written keys, taken apart once: every key press is held against all keys of the screen. */
function partsOf(keys: Keys): readonly string[] {
  const known = parsed.get(keys)
  if (known) return known
  const parts = keys === '+' ? ['+'] : keys.split('+')
  parsed.set(keys, parts)
  return parts
}

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
  return partsOf(keys)
    .map((part) => (part === 'Mod' ? mod : (names[part] ?? part)))
    .join(' ')
}

/** True when the pressed key is the one written, on any layout of the keyboard. */
export function matchesKeys(event: KeyboardEvent, keys: Keys): boolean {
  const parts = partsOf(keys)
  const key = parts[parts.length - 1] ?? ''
  const wantsAlt = parts.includes('Alt')
  if (isThirdLevel(event) && !wantsAlt && key.length === 1) return event.key === key
  const mod = isMac() ? event.metaKey : event.ctrlKey
  if (mod !== parts.includes('Mod') || event.altKey !== wantsAlt) return false
  if (isOnDigitKey(event, key)) return true
  if (wantsAlt && isOnLetterKey(event, key)) return event.shiftKey === parts.includes('Shift')
  // A character such as "?" already says whether Shift was held; letters and named keys do not.
  const saysShift = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  if (!saysShift && event.shiftKey !== parts.includes('Shift')) return false
  return event.key === key || event.key.toLowerCase() === key.toLowerCase()
}

/** "[" on a German keyboard is AltGr 8, which Windows reports as Ctrl and Alt held: no combination is meant. */
function isThirdLevel(event: KeyboardEvent): boolean {
  return event.getModifierState('AltGraph') && event.key.length === 1
}

/**
 * The digit key itself: a French keyboard writes "&" on it, and with Option a Mac writes "¡", so what is written
 * does not tell. Shift with it is another character on most keyboards and is left to what is written.
 */
function isOnDigitKey(event: KeyboardEvent, key: string): boolean {
  return /^\d$/.test(key) && !event.shiftKey && event.code === `Digit${key}`
}

/** With Option a Mac writes "µ" for m; only there the place of the key says more than the character. */
function isOnLetterKey(event: KeyboardEvent, key: string): boolean {
  return isMac() && /^[a-z]$/i.test(key) && event.code === `Key${key.toUpperCase()}`
}
