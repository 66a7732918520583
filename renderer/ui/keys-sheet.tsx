import { Dialog } from './dialog'
import { KeyCap } from './key-cap'
import styles from './keys-sheet.module.css'
import { useActiveShortcuts, type ScopedShortcut } from './use-shortcuts'

function byScope(shortcuts: readonly ScopedShortcut[]): [string, ScopedShortcut[]][] {
  const groups = new Map<string, ScopedShortcut[]>()
  // Screens mount after the shell and are what the consultant looks for: they come first.
  for (const shortcut of [...shortcuts].reverse()) {
    groups.set(shortcut.scope, [shortcut, ...(groups.get(shortcut.scope) ?? [])])
  }
  return [...groups]
}

/** The `?` sheet: every key that works on this screen now. */
export function KeysSheet(props: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title="Keys on this screen" isOpen={props.isOpen} onClose={props.onClose} size="large">
      <ActiveKeys />
    </Dialog>
  )
}

/** Follows the keys only while the sheet is open: they change with every answer read. */
function ActiveKeys() {
  const shortcuts = useActiveShortcuts()
  return (
    <div className={styles.sheet}>
      {byScope(shortcuts).map(([scope, list]) => (
        <section key={scope} aria-label={scope}>
          <h3 className={styles.scope}>{scope}</h3>
          <dl>
            {list.map((shortcut) => (
              <div key={shortcut.keys + shortcut.label} className={styles.line}>
                <dt>{shortcut.label}</dt>
                <dd>
                  <KeyCap keys={shortcut.keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
