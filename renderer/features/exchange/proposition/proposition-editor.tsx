import { useState } from 'react'
import type { Proposition } from '@shared/domain/entities/exchange'
import { Button } from '@renderer/ui/button'
import { TextField } from '@renderer/ui/text-field'
import styles from './proposition.module.css'

/**
 * A value proposition: drafted from what arrives, rewritten by hand, and kept. When the data would give another
 * draft than the one it started from, that is said, and the new draft can be taken.
 */
export function PropositionEditor(props: {
  label: string
  kept: Proposition | undefined
  /** What the data give now; null: nothing strong is known. */
  draft: string | null
  onKeep: (proposition: Proposition | null) => void
}) {
  const { kept, draft } = props
  const [text, setText] = useState(kept?.text ?? draft ?? '')
  const keep = (value: string): void => {
    const clean = value.trim()
    if (clean === '' && kept) props.onKeep(null)
    else if (clean !== '' && clean !== kept?.text) props.onKeep({ text: clean, drafted: draft ?? '' })
  }
  const hasMoved = kept !== undefined && draft !== null && draft !== kept.drafted
  return (
    <div className={styles.editor}>
      <TextField
        label={props.label}
        value={text}
        onChange={setText}
        onCommit={(value) => {
          if (kept !== undefined || value.trim() !== (draft ?? '')) keep(value)
        }}
        rows={4}
        placeholder="Nothing both matters to the partner and arrives yet, by its own rating of 4 or more."
        maxLength={1200}
      />
      {hasMoved && (
        <p className={styles.moved} role="status">
          The ratings moved since this was written.
        </p>
      )}
      <div className={styles.acts}>
        {kept === undefined && draft !== null && (
          <Button size="small" onClick={() => keep(text)}>
            Keep this text
          </Button>
        )}
        {kept !== undefined && draft !== null && text !== draft && (
          <Button
            size="small"
            onClick={() => {
              setText(draft)
              props.onKeep({ text: draft, drafted: draft })
            }}
          >
            Take the draft from the data
          </Button>
        )}
      </div>
    </div>
  )
}
