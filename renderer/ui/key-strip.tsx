import { KeyCap } from './key-cap'
import { useActiveShortcuts } from './use-shortcuts'
import styles from './key-strip.module.css'

/** The keys of this screen that have a `strip` word, in one line under the work. */
export function KeyStrip() {
  const shown = useActiveShortcuts().filter((shortcut) => shortcut.strip)
  const words = [...new Set(shown.map((shortcut) => shortcut.strip ?? ''))]
  return (
    <div className={styles.strip} aria-label="Keys" role="group">
      {words.map((word) => (
        <span key={word} className={styles.item}>
          {shown
            .filter((shortcut) => shortcut.strip === word)
            .map((shortcut) => (
              <KeyCap key={shortcut.keys} keys={shortcut.keys} />
            ))}
          {word}
        </span>
      ))}
    </div>
  )
}
