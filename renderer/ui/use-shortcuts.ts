import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { createRegistry } from './registry'
import { matchesKeys, type Keys } from './shortcut-keys'
import { useLatest } from './use-latest'

/** One key of a screen, as the `?` sheet lists it. */
export interface Shortcut {
  readonly keys: Keys
  /** What it does, as an action: "Next answer". */
  readonly label: string
  readonly run: (event: KeyboardEvent) => void
  /** Also while typing in a field; default only for Mod combinations and Escape. */
  readonly inFields?: boolean
  /** Shown in the key strip at the bottom of the pane, with this short word: "next". */
  readonly strip?: string
  /** False: listed nowhere and does nothing now. */
  readonly isEnabled?: boolean
  /** Only listed: the browser or the grid answers the key itself, such as Mod+V. */
  readonly isNative?: boolean
}

export interface ScopedShortcut extends Shortcut {
  readonly scope: string
}

const registry = createRegistry<ScopedShortcut>()

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|button|range)$/.test(target.type))

function answers(shortcut: ScopedShortcut, event: KeyboardEvent): boolean {
  if (shortcut.isNative === true || shortcut.isEnabled === false || !matchesKeys(event, shortcut.keys))
    return false
  const everywhere = shortcut.inFields ?? (shortcut.keys.includes('Mod+') || shortcut.keys === 'Escape')
  return everywhere || !isField(event.target)
}

/** Keys pressed in an open dialog or menu belong to it, not to the screen behind. */
const insideLayer = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"],[role="menu"]') !== null

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const found = [...registry.items()]
    .reverse()
    .find((shortcut) => answers(shortcut, event) && (shortcut.inFields || !insideLayer(event.target)))
  if (!found) return
  event.preventDefault()
  found.run(event)
}

let users = 0
function listen(): () => void {
  users += 1
  if (users === 1) window.addEventListener('keydown', onKeyDown)
  return () => {
    users -= 1
    if (users === 0) window.removeEventListener('keydown', onKeyDown)
  }
}

/** What a list of keys shows and when each works; what it runs may be another at every render. */
const signatureOf = (shortcuts: readonly Shortcut[]): string =>
  JSON.stringify(
    shortcuts.map((one) => [one.keys, one.label, one.strip, one.inFields, one.isEnabled, one.isNative])
  )

/**
 * Makes keys work while the component is mounted, and lists them under `scope` in the `?` sheet.
 * The latest mounted component wins where two claim the same key.
 */
export function useShortcuts(scope: string, shortcuts: readonly Shortcut[]): void {
  const latest = useLatest(shortcuts)
  const signature = useMemo(() => signatureOf(shortcuts), [shortcuts])
  useLayoutEffect(() => {
    const scoped = latest.current.map((shortcut, index) => ({
      ...shortcut,
      scope,
      run: (event: KeyboardEvent) => latest.current[index]?.run(event)
    }))
    const remove = registry.add(scoped)
    const stop = listen()
    return () => {
      stop()
      remove()
    }
  }, [scope, signature, latest])
}

/** All keys that work now, in the order they were registered. */
export function useActiveShortcuts(): readonly ScopedShortcut[] {
  const all = useSyncExternalStore(registry.subscribe, registry.items)
  return all.filter((shortcut) => shortcut.isEnabled !== false)
}
