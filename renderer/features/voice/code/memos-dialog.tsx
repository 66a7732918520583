import { useMemo, useState, type Dispatch } from 'react'
import type { Memo } from '@shared/domain/entities/voice'
import { searchTerms, foldText } from '@shared/domain/text/fold'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { List } from '@renderer/ui/list'
import { TextField } from '@renderer/ui/text-field'
import { useVoice, type VoiceData } from '../data/voice-data'
import type { DeskAction } from './desk-state'
import { memoSubject } from './memo-target'
import styles from './memos-dialog.module.css'

interface MemoLine {
  readonly memo: Memo
  readonly subject: string
}

const rowPx = 62
const noMemoYet =
  'No memo yet. At the desk m writes one on the answer, Alt M on the respondent, Alt C on the chosen code.'

/** Memos on answers, respondents and codes that hold all the words, newest first. */
function memoLines(voice: VoiceData, search: string): MemoLine[] {
  const terms = searchTerms(search)
  return voice.memos
    .filter(({ target }) => target.kind !== 'partner')
    .map((memo) => ({ memo, subject: memoSubject(memo.target, voice) }))
    .filter(({ memo, subject }) => {
      const folded = foldText(`${subject} ${memo.text}`)
      return terms.every((term) => folded.includes(term))
    })
    .sort((a, b) => (a.memo.at < b.memo.at ? 1 : -1))
}

/** Opens what a memo is about at the desk. */
function openSubject({ target }: Memo, voice: VoiceData, dispatch: Dispatch<DeskAction>): void {
  if (target.kind === 'code') return dispatch({ type: 'focus-code', codeId: target.codeId })
  const answer = voice.list.answers.find((one) =>
    target.kind === 'answer'
      ? one.responseId === target.responseId && one.questionId === target.questionId
      : target.kind === 'respondent' && one.respondentKey === target.respondentId
  )
  if (answer) dispatch({ type: 'open-answer', key: answer.key })
}

/** Every memo written here: found by its words, opened where it was written. Arrows choose, Enter opens. */
export function MemosDialog(props: { dispatch: Dispatch<DeskAction>; onClose: () => void }) {
  const voice = useVoice()
  const format = useFormat()
  const [search, setSearch] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const lines = useMemo(() => memoLines(voice, search), [voice, search])
  const chosen = lines.find(({ memo }) => memo.id === chosenId) ?? lines[0]
  const step = (by: number): void => {
    const place = chosen ? lines.indexOf(chosen) + by : 0
    const next = lines[Math.max(0, Math.min(lines.length - 1, place))]
    if (next) setChosenId(next.memo.id)
  }
  const open = ({ memo }: MemoLine): void => {
    openSubject(memo, voice, props.dispatch)
    props.onClose()
  }
  return (
    <Dialog title="Memos" isOpen onClose={props.onClose} size="large">
      <div
        className={styles.search}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && chosen) open(chosen)
          else if (event.key === 'ArrowDown') step(1)
          else if (event.key === 'ArrowUp') step(-1)
          else return
          event.preventDefault()
        }}
      >
        <TextField
          label="Search memos"
          isLabelHidden
          placeholder={`Search ${format.count(voice.memos.length)} memos`}
          value={search}
          onChange={setSearch}
          autoFocus
        />
      </div>
      {lines.length === 0 ? (
        <p className={styles.none}>{voice.memos.length === 0 ? noMemoYet : 'No memo holds these words.'}</p>
      ) : (
        <div className={styles.lines}>
          <List
            label="Memos"
            items={lines}
            itemKey={({ memo }) => memo.id}
            rowPx={rowPx}
            selectedKey={chosen?.memo.id ?? null}
            onSelect={({ memo }) => setChosenId(memo.id)}
            onOpen={open}
            renderItem={(line) => <MemoRow line={line} />}
          />
        </div>
      )}
    </Dialog>
  )
}

function MemoRow({ line: { memo, subject } }: { line: MemoLine }) {
  const format = useFormat()
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <strong>{subject}</strong>
        <span>
          {memo.by} · {format.moment(memo.at)}
        </span>
      </div>
      <p className={styles.words}>{memo.text}</p>
    </div>
  )
}
