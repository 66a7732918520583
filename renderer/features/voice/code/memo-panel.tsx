import { useEffect, useRef, useState } from 'react'
import { memoOn } from '@shared/domain/voice/memos'
import { Button } from '@renderer/ui/button'
import { KeyCap } from '@renderer/ui/key-cap'
import { useVoice } from '../data/voice-data'
import styles from './answer-pane.module.css'
import type { Desk } from './use-desk'
import type { DeskActs } from './use-desk-acts'

/** The consultant's own note on the open answer; never part of a document. */
export function MemoPanel({ desk, acts }: { desk: Desk; acts: DeskActs }) {
  const { memos } = useVoice()
  const { answer } = desk
  if (!answer) return null
  const { responseId, questionId } = answer
  const text = memoOn(memos, { kind: 'answer', responseId, questionId })?.text ?? ''
  if (desk.state.isMemoOpen) {
    const close = (): void => desk.dispatch({ type: 'memo', isOpen: false })
    return <MemoEditor text={text} onSave={acts.writeMemo} onCancel={close} />
  }
  if (text === '') return null
  return (
    <section aria-label="Memo">
      <h3 className={styles.blockTitle}>Memo</h3>
      <p className={styles.memo} onDoubleClick={() => desk.dispatch({ type: 'memo', isOpen: true })}>
        {text}
      </p>
    </section>
  )
}

function MemoEditor(props: { text: string; onSave: (text: string) => void; onCancel: () => void }) {
  const [text, setText] = useState(props.text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <section aria-label="Memo" className={styles.codings}>
      <h3 className={styles.blockTitle}>Memo on this answer</h3>
      <textarea
        ref={field}
        className={styles.memoField}
        aria-label="Memo on this answer"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onCancel()
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSave(text)
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <div className={styles.memoActions}>
        <Button size="small" onClick={() => props.onSave(text)}>
          Keep memo
        </Button>
        <Button size="small" variant="subtle" onClick={props.onCancel}>
          Cancel
        </Button>
        <KeyCap keys="Mod+Enter" /> keeps, <KeyCap keys="Escape" /> leaves it as it was
      </div>
    </section>
  )
}
