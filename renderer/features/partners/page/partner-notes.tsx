import { useState } from 'react'
import { useFacts, useRecords } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { Text } from '@renderer/ui/text'
import { TextField } from '@renderer/ui/text-field'
import type { Partner } from '@shared/domain/entities/partner'
import type { Memo } from '@shared/domain/entities/voice'
import { draft } from '@shared/domain/history/draft'
import { memoOn, writeMemo } from '@shared/domain/voice/memos'
import { useAct } from '../use-act'
import styles from './partner-notes.module.css'

function OwnNote(props: { partner: Partner; memos: readonly Memo[] }) {
  const { partner, memos } = props
  const target = { kind: 'partner', partnerId: partner.id } as const
  const stored = memoOn(memos, target)?.text ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const act = useAct()
  const save = (text: string): void => {
    setTyped(null)
    void act((stamp) => {
      const changes = writeMemo(memos, target, text, { id: crypto.randomUUID(), ...stamp })
      return changes.length === 0 ? null : draft('partner.note-written', { name: partner.name }, changes)
    })
  }
  return (
    <TextField
      label="Your note"
      hint="Kept when you leave the field."
      rows={4}
      value={typed ?? stored}
      onChange={setTyped}
      onCommit={(text) => {
        if (typed !== null) save(text)
      }}
    />
  )
}

/** The consultant's own note on a partner, and the transcripts that were imported for it. */
export function PartnerNotes(props: { partner: Partner }) {
  const { partner } = props
  const format = useFormat()
  const memos = useRecords('memos')
  const notes = useFacts('note', { partnerId: partner.id })
  return (
    <div className={styles.notes}>
      {memos && <OwnNote partner={partner} memos={memos} />}
      {notes?.map((note) => (
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
