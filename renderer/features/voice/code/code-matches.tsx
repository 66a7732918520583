import type { CodeMatch } from '@shared/domain/voice/find-code'
import { KeyCap } from '@renderer/ui/key-cap'
import styles from './codebook-pane.module.css'

/** Codes that fit the typed letters; when none does, Enter makes a new one of them. */
export function CodeMatches(props: {
  matches: readonly CodeMatch[]
  chosen: number
  typed: string
  onChoose: (index: number) => void
}) {
  if (props.matches.length === 0) {
    return (
      <div className={styles.tree} role="listbox" aria-label="Codes found">
        <div className={styles.match} role="option" aria-selected onClick={() => props.onChoose(0)}>
          <span className={styles.matchName}>
            New code “{props.typed}”<span className={styles.matchPath}>No code has these letters</span>
          </span>
          <KeyCap keys="Enter" />
        </div>
      </div>
    )
  }
  return (
    <div className={styles.tree} role="listbox" aria-label="Codes found">
      {props.matches.map(({ code, path }, index) => (
        <div
          key={code.id}
          className={styles.match}
          role="option"
          aria-selected={index === props.chosen}
          onClick={() => props.onChoose(index)}
        >
          <span className={styles.swatch} style={{ background: `var(--${code.colour})` }} />
          <span className={styles.matchName}>
            {code.name}
            {path.length > 0 && <span className={styles.matchPath}>{path.join(' · ')}</span>}
          </span>
          {index === props.chosen && <KeyCap keys="Enter" />}
        </div>
      ))}
    </div>
  )
}
