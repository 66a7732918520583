import { useMemo, useState } from 'react'
import { useFacts, useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { KeptField } from '@renderer/ui/kept-field'
import { Row } from '@renderer/ui/row'
import { Stack } from '@renderer/ui/stack'
import { Text } from '@renderer/ui/text'
import { TextField } from '@renderer/ui/text-field'
import type { Partner } from '@shared/domain/entities/partner'
import type { Memo } from '@shared/domain/entities/voice'
import { addNoteDraft, editNoteDraft, notesOn } from '@shared/domain/partners/note-drafts'
import { useAct } from '../use-act'
import styles from './partner-notes.module.css'
import { useOwnIds } from './use-timeline'

function NewNote({ partner }: { partner: Partner }) {
  const [text, setText] = useState('')
  const act = useAct()
  const add = async (): Promise<void> => {
    const id = crypto.randomUUID()
    if (await act((stamp) => addNoteDraft(partner, text, { id, ...stamp }))) setText('')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Stack gap={8}>
        <TextField label="New note" rows={3} value={text} onChange={setText} />
        <Row justify="end">
          <Button size="small" type="submit" isDisabled={text.trim() === ''}>
            Add note
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

function OwnNote({ partner, memo }: { partner: Partner; memo: Memo }) {
  const format = useFormat()
  const act = useAct()
  const save = (text: string, said?: string): void =>
    void act((stamp) => editNoteDraft(partner, memo, text, stamp), said)
  return (
    <article className={styles.note} aria-label={`Note of ${format.moment(memo.at)}`}>
      <KeptField
        label={`${memo.by || 'Note'}, ${format.moment(memo.at)}`}
        rows={Math.min(8, memo.text.split('\n').length + 1)}
        value={memo.text}
        onKeep={(text) => save(text)}
      />
      <Row justify="end">
        <Button size="small" variant="subtle" onClick={() => save('', 'Removed the note')}>
          Remove note
        </Button>
      </Row>
    </article>
  )
}

/** The consultant's own notes on a partner, and the transcripts that were imported for it. */
export function PartnerNotes(props: { partner: Partner }) {
  const { partner } = props
  const format = useFormat()
  const memos = useRecords('memos')
  const ids = useOwnIds(partner)
  const own = useMemo(() => notesOn(memos ?? [], ids), [memos, ids])
  const transcripts = useFacts('note', { partnerId: partner.id })
  return (
    <div className={styles.notes}>
      <NewNote partner={partner} />
      {own.map((memo) => (
        <OwnNote key={memo.id} partner={partner} memo={memo} />
      ))}
      {own.length === 0 && (
        <Text as="p" size="meta" tone="faint">
          No note yet. Notes are kept in the engagement and stay out of every document.
        </Text>
      )}
      {transcripts !== undefined && transcripts.length > 0 && (
        <Text as="p" size="meta" tone="faint">
          Notes of sessions stand here in full, for the project team. No document prints them.
        </Text>
      )}
      {transcripts?.map((note) => (
        <article key={note.id} className={styles.note}>
          <Text as="h3" isStrong>
            {note.title ?? 'Note'}
          </Text>
          <Text as="p" size="meta" tone="faint">
            {[note.author, note.date === null ? null : format.date(note.date)].filter(Boolean).join(' · ')}
          </Text>
          <p className={styles.text}>{note.text}</p>
        </article>
      ))}
    </div>
  )
}
