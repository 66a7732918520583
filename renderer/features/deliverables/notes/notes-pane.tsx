import { useState } from 'react'
import type { DocumentComment } from '@shared/domain/entities/document'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { TextField } from '@renderer/ui/text-field'
import type { ChosenDocument } from '../data/use-document'
import type { BlockActs } from '../data/use-document-edits'
import { blockName } from '../words/block-words'
import styles from './notes.module.css'

interface PaneProps {
  readonly chosen: ChosenDocument
  readonly acts: BlockActs | null
  readonly current: string | null
  readonly onGo: (blockId: string) => void
}

const gone = 'A part that is no longer in the document'

function nameOf(blockId: string, { blocks, report }: ChosenDocument): string {
  const found = blocks.find((each) => each.block.id === blockId)
  return found && report ? blockName(found.block, report) : gone
}

/** Writes a note on the part that was chosen last. */
function Composer({ chosen, acts, current }: PaneProps) {
  const [text, setText] = useState('')
  if (!acts) return null
  if (current === null) {
    return (
      <p className={styles.hint}>Click a part of the document or of the outline, then write a note on it.</p>
    )
  }
  const write = (): void => {
    if (text.trim() === '') return
    acts.comment(current, text.trim())
    setText('')
  }
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        write()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          write()
        }
      }}
    >
      <TextField
        label="Note to self"
        hint={<span className={styles.about}>On “{nameOf(current, chosen)}”</span>}
        value={text}
        onChange={setText}
        rows={2}
        maxLength={2000}
      />
      <Button type="submit" size="small" isDisabled={text.trim() === ''}>
        Keep the note
      </Button>
    </form>
  )
}

function Note(props: PaneProps & { note: DocumentComment }) {
  const { note, acts } = props
  const format = useFormat()
  const about = nameOf(note.blockId, props.chosen)
  return (
    <li className={styles.note} data-resolved={note.isResolved || undefined}>
      <button type="button" className={styles.link} onClick={() => props.onGo(note.blockId)}>
        {about}
      </button>
      <p className={styles.text}>{note.text}</p>
      <p className={styles.quiet}>
        {note.isResolved ? 'Settled · ' : ''}
        {format.moment(note.at)}
      </p>
      {acts && (
        <span className={styles.tools}>
          <Button size="small" onClick={() => acts.resolve(note.id, !note.isResolved)}>
            {note.isResolved ? 'Open again' : 'Settle'}
          </Button>
          <Button size="small" variant="subtle" onClick={() => acts.removeComment(note.id)}>
            Remove
          </Button>
        </span>
      )}
    </li>
  )
}

/** Notes to self on the document, open ones first. They are never exported. */
export function NotesPane(props: PaneProps) {
  const comments = props.chosen.record.comments ?? []
  const sorted = [...comments].sort(
    (a, b) => Number(a.isResolved) - Number(b.isResolved) || b.at.localeCompare(a.at)
  )
  return (
    <>
      <Composer {...props} />
      <ul aria-label="Notes to self">
        {sorted.map((note) => (
          <Note key={note.id} {...props} note={note} />
        ))}
      </ul>
      <p className={styles.hint}>Notes stay here: they are never part of an exported file.</p>
    </>
  )
}
