import { useVoice } from '../data/voice-data'
import styles from './codebook-pane.module.css'

/** What the chosen code means, pinned under the tree so that every coder applies the same rule. */
export function CodeDefinition(props: { codeId: string | null; onEdit: (codeId: string) => void }) {
  const { codesById } = useVoice()
  const code = props.codeId === null ? undefined : codesById.get(props.codeId)
  if (!code) {
    return (
      <div className={styles.definition}>
        Choose a code to see what it means, what belongs to it and what not.
      </div>
    )
  }
  return (
    <div className={styles.definition} aria-label="Definition of the chosen code" role="region">
      <div className={styles.definitionHead}>
        <span>{code.name}</span>
        <button type="button" className={styles.link} onClick={() => props.onEdit(code.id)}>
          {code.definition === '' ? 'Define' : 'Edit'}
        </button>
      </div>
      <p>{code.definition === '' ? 'No definition yet.' : code.definition}</p>
      {code.include !== '' && <p>Belongs here: {code.include}</p>}
      {code.exclude !== '' && <p>Does not: {code.exclude}</p>}
      {code.example !== '' && <p>“{code.example}”</p>}
    </div>
  )
}
