import { keysLabel, type Keys } from './shortcut-keys'
import styles from './key-cap.module.css'

/** A key that works now: `keys` as registered ("Mod+K"), or `children` for a range ("1–9"). */
export function KeyCap(props: { keys: Keys } | { children: string }) {
  return <kbd className={styles.key}>{'keys' in props ? keysLabel(props.keys) : props.children}</kbd>
}
