import { useEffect, useRef, useState } from 'react'
import { memoOn } from '@shared/domain/voice/memos'
import { Button } from '@renderer/ui/button'
import { KeyCap } from '@renderer/ui/key-cap'
import { useVoice } from '../data/voice-data'
import styles from './answer-pane.module.css'
import { memoKinds, type MemoKind } from './desk-state'
import { memoTarget } from './memo-target'
import type { Desk } from './use-desk'
import type { DeskActs } from './use-desk-acts'

const titles: Readonly<Record<MemoKind, string>> = {
  answer: 'Memo on this answer',
  respondent: 'Memo on this respondent',
  code: 'Memo on the chosen code'
}

/** The consultant's own notes on the open answer, whose it is, and the chosen code; never part of a document. */
export function MemoPanel({ desk, acts }: { desk: Desk; acts: DeskActs }) {
  const { memos, codesById } = useVoice()
  const { memoOn: open, codeId } = desk.state
  return (
    <>
      {memoKinds.map((kind) => {
        const target = memoTarget(kind, desk)
        if (target === null) return null
        const text = memoOn(memos, target)?.text ?? ''
        const code = kind === 'code' && codeId !== null ? codesById.get(codeId)?.name : undefined
        const title = code === undefined ? titles[kind] : `Memo on “${code}”`
        if (kind === open) {
          const close = (): void => desk.dispatch({ type: 'memo', on: null })
          const keep = (words: string): void => acts.writeMemo(kind, words)
          return <MemoEditor key={`edit ${kind}`} title={title} text={text} onSave={keep} onCancel={close} />
        }
        if (text === '') return null
        return (
          <section key={kind} aria-label={title}>
            <h3 className={styles.blockTitle}>{title}</h3>
            <p className={styles.memo} onDoubleClick={() => desk.dispatch({ type: 'memo', on: kind })}>
              {text}
            </p>
          </section>
        )
      })}
    </>
  )
}

function MemoEditor(props: {
  title: string
  text: string
  onSave: (text: string) => void
  onCancel: () => void
}) {
  const [text, setText] = useState(props.text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <section aria-label="Memo" className={styles.codings}>
      <h3 className={styles.blockTitle}>{props.title}</h3>
      <textarea
        ref={field}
        className={styles.memoField}
        aria-label={props.title}
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
