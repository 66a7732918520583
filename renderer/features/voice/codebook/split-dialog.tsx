import { useMemo, useState, type KeyboardEvent } from 'react'
import type { Code, Coding } from '@shared/domain/entities/voice'
import { foldText, searchTerms } from '@shared/domain/text/fold'
import { sliceCodePoints } from '@shared/domain/text/code-points'
import { answerKey } from '@shared/domain/voice/answer'
import { splitCode, type Split } from '@shared/domain/voice/split-code'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { KeyCap } from '@renderer/ui/key-cap'
import { List } from '@renderer/ui/list'
import { Row } from '@renderer/ui/row'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { newStamp } from '../data/stamp'
import { useVoice, type VoiceData } from '../data/voice-data'
import { counted } from '../words/count-words'
import { codebookRefusalWords } from '../words/refusal-words'
import { useParentOptions } from './parent-options'
import styles from './split-dialog.module.css'

interface SplitLine {
  readonly coding: Coding
  readonly respondent: string
  readonly words: string
}

const rowPx = 44

/** The codings of a code in the order of the answers, so that they read as at the desk. */
function splitLines({ codings, list }: VoiceData, from: Code): SplitLine[] {
  const places = new Map(list.answers.map(({ key }, place) => [key, place]))
  const placeOf = ({ responseId, questionId, span }: Coding): readonly [number, number] => [
    places.get(answerKey(responseId, questionId)) ?? list.answers.length,
    span?.start ?? -1
  ]
  return codings
    .filter(({ codeId }) => codeId === from.id)
    .map((coding) => {
      const answer = list.byKey.get(answerKey(coding.responseId, coding.questionId))
      const words = coding.span
        ? sliceCodePoints(answer?.text ?? '', coding.span.start, coding.span.end)
        : (answer?.text ?? 'An answer no longer here')
      const line = { coding, respondent: answer?.respondentId ?? '', words: words.trim() }
      return { line, place: placeOf(coding) }
    })
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ line }) => line)
}

/** Ids with one of them taken in or out. */
function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}

/** The codings of a code, which of them go, and what that would change. */
function useSplit(from: Code) {
  const voice = useVoice()
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set())
  const [search, setSearch] = useState('')
  const [name, setName] = useState('')
  const [intoId, setIntoId] = useState('')
  const [newId] = useState(() => newStamp().id)
  const all = useMemo(() => splitLines(voice, from), [voice, from])
  const lines = useMemo(() => {
    const terms = searchTerms(search)
    return all.filter(({ words }) => terms.every((term) => foldText(words).includes(term)))
  }, [all, search])
  const split = useMemo(() => {
    const fresh = { kind: 'new', id: newId, name } as const
    return splitCode(voice, from.id, going, intoId === '' ? fresh : { kind: 'existing', codeId: intoId })
  }, [voice, from.id, going, intoId, newId, name])
  const goal = { name, onName: setName, intoId, onInto: setIntoId, from }
  return { all, lines, going, setGoing, search, setSearch, split, goal }
}

type SplitWork = ReturnType<typeof useSplit>

/** Chooses which codings of a code go to another one: arrows walk, Space marks, Ctrl Enter splits. */
export function SplitDialog(props: {
  from: Code
  onSplit: (from: Code, split: Split) => void
  onClose: () => void
}) {
  const { from, onSplit, onClose } = props
  const format = useFormat()
  const work = useSplit(from)
  const { split, going } = work
  const finish = (): void => {
    if (!split.ok) return
    onSplit(from, split.value)
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    finish()
  }
  return (
    <Dialog
      title={`Split “${from.name}”`}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={!split.ok}
            onClick={finish}
            after={<KeyCap keys="Mod+Enter" />}
          >
            {split.ok ? `Move ${counted(split.value.moved, 'coding', format.count)}` : 'Move'}
          </Button>
        </>
      }
    >
      <div className={styles.form} onKeyDown={onKeyDown}>
        <Goal {...work.goal} />
        <SplitList work={work} />
        <Row gap={12}>
          <span role="status">
            {counted(going.size, 'coding', format.count)} chosen
            {split.ok && split.value.dropped > 0 && `, ${format.count(split.value.dropped)} there already`}
            {!split.ok && going.size > 0 && `. ${codebookRefusalWords[split.error]}`}
          </span>
          <span className={styles.keys}>
            <KeyCap keys=" " /> chooses, <KeyCap keys="Mod+A" /> all shown
          </span>
        </Row>
      </div>
    </Dialog>
  )
}

/** The codings with their words; Space takes one in or out, Ctrl A all that are shown. */
function SplitList({ work }: { work: SplitWork }) {
  const { all, lines, going, setGoing } = work
  const format = useFormat()
  const [openId, setOpenId] = useState<string | null>(null)
  const open = lines.find(({ coding }) => coding.id === openId) ?? lines[0]
  const markByKey = (event: KeyboardEvent): void => {
    if (event.key === ' ' && open) setGoing(toggled(going, open.coding.id))
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      setGoing(new Set([...going, ...lines.map(({ coding }) => coding.id)]))
    else return
    event.preventDefault()
  }
  return (
    <>
      <TextField
        label="Search its codings"
        isLabelHidden
        placeholder={`Search ${counted(all.length, 'coding', format.count)}`}
        value={work.search}
        onChange={work.setSearch}
      />
      <div className={styles.list} onKeyDown={markByKey}>
        <List
          label="Codings of the code"
          items={lines}
          itemKey={({ coding }) => coding.id}
          rowPx={rowPx}
          selectedKey={open?.coding.id ?? null}
          onSelect={({ coding }) => setOpenId(coding.id)}
          onOpen={({ coding }) => setGoing(toggled(going, coding.id))}
          renderItem={(line) => <SplitRow line={line} isGoing={going.has(line.coding.id)} />}
        />
      </div>
    </>
  )
}

function Goal(props: {
  name: string
  onName: (name: string) => void
  intoId: string
  onInto: (id: string) => void
  from: Code
}) {
  const { from, intoId, name } = props
  const options = useParentOptions(from.id).filter(({ value }) => value !== '')
  return (
    <div className={styles.goal}>
      <Select
        label="They go to"
        value={intoId}
        options={[{ value: '', label: 'A new code beside it' }, ...options]}
        isSearchable
        onChange={props.onInto}
      />
      {intoId === '' && (
        <TextField
          label="Name of the new code"
          value={name}
          onChange={props.onName}
          maxLength={120}
          autoFocus
        />
      )}
    </div>
  )
}

function SplitRow({ line, isGoing }: { line: SplitLine; isGoing: boolean }) {
  return (
    <div className={styles.row} data-going={isGoing || undefined}>
      <span className={styles.mark} role="img" aria-label={isGoing ? 'goes' : 'stays'}>
        {isGoing ? '→' : ''}
      </span>
      <span className={styles.words}>
        {line.respondent} · {line.words}
      </span>
    </div>
  )
}
