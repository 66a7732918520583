import { useState, type KeyboardEvent } from 'react'
import type { BackCodingRefusal, OtherAnswer } from '@shared/domain/voice/back-coding/back-code'
import { isOtherOption, type OtherTie } from '@shared/domain/voice/back-coding/other-ties'
import { useUndoRedo } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { KeyCap } from '@renderer/ui/key-cap'
import { List } from '@renderer/ui/list'
import { TextField } from '@renderer/ui/text-field'
import { counted } from '../../words/count-words'
import styles from './back-coding.module.css'
import { useBackCoding, type BackCoding } from './use-back-coding'

const rowPx = 46
const refusals: Readonly<Record<BackCodingRefusal, string>> = {
  'option-empty': 'Give the option a name.',
  'option-taken': 'The question has this option already.',
  'nothing-chosen': 'Choose an answer.'
}

/** Keys of the options, in their order: 1 to 9, then letters. */
const optionKeys = [...'123456789', ...'abcdefghilmopqrstvwxyz']

/** Left what was written, right the options with a key each. */
export function BackCodingDesk({ tie }: { tie: OtherTie }) {
  const work = useBackCoding(tie)
  const format = useFormat()
  const { undo } = useUndoRedo()
  const [openId, setOpenId] = useState<string | null>(null)
  if (!work) return null
  const { answers } = work
  const options = tie.closed.options.filter((option) => !isOtherOption(option))
  const open = answers.find(({ response }) => response.id === openId) ?? answers[0]
  const done = answers.filter(({ option }) => option !== null).length
  const step = (by: number): void => {
    const next = open && answers[answers.indexOf(open) + by]
    if (next) setOpenId(next.response.id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    const option = options[optionKeys.indexOf(event.key)]
    if (event.key === 'j') step(1)
    else if (event.key === 'k') step(-1)
    else if (event.key === 'u') void undo()
    else if (event.key === 'Backspace' && open) work.give(open, null)
    else if (event.key === 'n') event.currentTarget.querySelector('input')?.focus()
    else if (option !== undefined && open) {
      work.give(open, option)
      step(1)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (!open) return <p>Nobody wrote anything beside “Other” here.</p>
  return (
    <div className={styles.desk} onKeyDown={onKeyDown}>
      <div>
        <p className={styles.hint} role="status">
          {format.count(done)} of {counted(answers.length, 'answer', format.count)} back-coded. Answers in the
          same words go together.
        </p>
        <div className={styles.list}>
          <List
            label="Written beside Other"
            items={answers}
            itemKey={({ response }) => response.id}
            rowPx={rowPx}
            selectedKey={open.response.id}
            onSelect={({ response }) => setOpenId(response.id)}
            renderItem={(answer) => <OtherRow answer={answer} />}
          />
        </div>
      </div>
      <Options options={options} open={open} work={work} />
    </div>
  )
}

function OtherRow({ answer }: { answer: OtherAnswer }) {
  return (
    <div className={styles.row}>
      <span className={styles.words}>{answer.text}</span>
      <span className={answer.option === null ? styles.open : styles.given}>
        {answer.option === null ? 'Other' : `→ ${answer.option}`}
      </span>
    </div>
  )
}

function Options(props: { options: readonly string[]; open: OtherAnswer; work: BackCoding }) {
  const { options, open, work } = props
  const [typed, setTyped] = useState('')
  const [refusal, setRefusal] = useState<BackCodingRefusal | null>(null)
  return (
    <div className={styles.options}>
      <p className={styles.quote}>“{open.text}”</p>
      {options.map((option, place) => (
        <button
          key={option}
          type="button"
          className={styles.option}
          aria-pressed={open.option === option}
          onClick={() => work.give(open, open.option === option ? null : option)}
        >
          {optionKeys[place] !== undefined && <KeyCap>{optionKeys[place]}</KeyCap>}
          {option}
        </button>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const refused = work.giveNew(open, typed)
          setRefusal(refused)
          if (refused === null) setTyped('')
        }}
      >
        <TextField
          label="New option (n)"
          value={typed}
          onChange={setTyped}
          error={refusal && refusals[refusal]}
          hint="Enter adds it to the question and gives it."
          maxLength={120}
        />
      </form>
      <p className={styles.hint}>
        <KeyCap>j</KeyCap> <KeyCap>k</KeyCap> next, previous · <KeyCap keys="Backspace" /> back to “Other” ·{' '}
        <KeyCap>u</KeyCap> undo
      </p>
    </div>
  )
}
