import { useMemo, useState } from 'react'
import type { Coding } from '@shared/domain/entities/voice'
import { sliceCodePoints } from '@shared/domain/text/code-points'
import type { CodeView, Disagreement } from '@shared/domain/voice/agreement/disagreements'
import { codePath } from '@shared/domain/voice/code-tree'
import { useUndoRedo } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { KeyCap } from '@renderer/ui/key-cap'
import { KeyStrip } from '@renderer/ui/key-strip'
import { Pane } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { AnswerText } from '../code/answer-text'
import { useVoice } from '../data/voice-data'
import styles from './agreement.module.css'
import { useAdjudication } from './use-adjudication'

const codesOf = (views: readonly CodeView[], coder: string): string[] =>
  views.filter(({ by }) => by.has(coder)).map(({ codeId }) => codeId)

/** Each coder’s reading is taken with a letter of its own, as far as letters are free. */
const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const

interface Detail {
  readonly one: Disagreement
  readonly onStep: (by: number) => void
  readonly onNextOpen: () => void
}

/** What is being decided: all codes any coder gave, the own choice among them, and how it is settled. */
function useDecision({ one, onStep, onNextOpen }: Detail) {
  const { codesById } = useVoice()
  const { settle, settleUncoded, reopen } = useAdjudication()
  const { undo } = useUndoRedo()
  const views = useMemo(() => [...one.alike, ...one.apart], [one])
  const [own, setOwn] = useState<readonly string[]>(
    () => one.decided ?? one.alike.map(({ codeId }) => codeId)
  )
  const candidates = [...new Set([...views.map(({ codeId }) => codeId), ...own])]
  const take = (codeIds: readonly string[]): void => {
    settle(one, codeIds)
    setOwn(codeIds)
    if (codeIds.length > 0) onNextOpen()
  }
  const takeNone = (): void => {
    settleUncoded(one)
    setOwn([])
    onNextOpen()
  }
  const toggle = (codeId: string): void =>
    setOwn((before) => (before.includes(codeId) ? before.filter((id) => id !== codeId) : [...before, codeId]))
  useShortcuts('Settling', [
    ...one.coders.slice(0, letters.length).map((name, index) => ({
      keys: letters[index] ?? '',
      label: `Take the codes of ${name}`,
      // The letter of each stands on its button: one word serves for all.
      strip: 'take',
      run: () => take(codesOf(views, name))
    })),
    ...candidates.slice(0, 9).map((codeId, index) => ({
      keys: String(index + 1),
      label: `Choose “${codesById.get(codeId)?.name ?? ''}” or not`,
      run: () => toggle(codeId)
    })),
    { keys: 'Enter', label: 'Settle with the codes chosen', strip: 'own', run: () => take(own) },
    { keys: 'n', label: 'Settle that no code holds', strip: 'no code', run: takeNone },
    { keys: 'j', label: 'Next answer', strip: 'next', run: () => onStep(1) },
    { keys: 'k', label: 'Answer before', strip: 'next', run: () => onStep(-1) },
    { keys: 'x', label: 'Next open answer', strip: 'open', run: onNextOpen },
    { keys: 'u', label: 'Undo', strip: 'undo', run: () => void undo() }
  ])
  return { views, own, candidates, take, takeNone, toggle, reopen }
}

/** One answer as its coders see it, and what shall hold: the codes of one of them, or a choice of one's own. */
export function DisagreementDetail(props: Detail) {
  const { one } = props
  const { everything, codesById } = useVoice()
  const { views, own, candidates, take, takeNone, toggle, reopen } = useDecision(props)
  const answer = everything.list.byKey.get(one.key)
  const question = everything.list.questions.find(
    (open) => open.question.id === one.questionId && open.surveyId === answer?.surveyId
  )
  const text = answer?.text ?? ''
  return (
    <Pane
      label={one.coders.length > 2 ? 'All readings' : 'Both readings'}
      scrolls={false}
      footer={<KeyStrip />}
    >
      <div className={styles.reading}>
        <p className={styles.question}>
          {answer?.respondentId} · {question?.question.text ?? ''}
        </p>
        <AnswerText
          text={text}
          codings={views.flatMap(({ by }) => [...by.values()].flat())}
          codes={codesById}
          selection={null}
          onSelect={() => undefined}
          onOpenCoding={() => undefined}
        />
        <div className={styles.views}>
          {one.coders.map((name, index) => (
            <View key={name} {...{ name, views, text }} keys={letters[index] ?? null} onTake={take} />
          ))}
        </div>
        <OwnChoice
          candidates={candidates}
          own={own}
          decided={one.decided}
          onToggle={toggle}
          onSettle={() => take(own)}
          onNone={takeNone}
          onReopen={() => reopen(one)}
        />
      </div>
    </Pane>
  )
}

function View(props: {
  name: string
  views: readonly CodeView[]
  text: string
  keys: string | null
  onTake: (codeIds: readonly string[]) => void
}) {
  const { name, views, text, keys } = props
  const { codesById } = useVoice()
  const everybody = new Set(views.flatMap(({ by }) => [...by.keys()])).size
  const given = views.flatMap((view) => {
    const own = view.by.get(name)
    return own ? [{ ...view, own }] : []
  })
  return (
    <section className={styles.view} aria-label={`As ${name} reads it`}>
      <div className={styles.blockHead}>
        <h3 className={styles.blockTitle}>{name}</h3>
        <Button
          size="small"
          after={keys === null ? undefined : <KeyCap keys={keys} />}
          onClick={() => props.onTake(codesOf(views, name))}
        >
          Take
        </Button>
      </div>
      <ul>
        {given.map(({ codeId, by, own }) => (
          <li
            key={codeId}
            style={{ borderLeft: `3px solid var(--${codesById.get(codeId)?.colour ?? 'c6'})` }}
          >
            <span className={by.size < everybody ? styles.apart : undefined}>
              {codePath(codesById, codeId).join(' · ')}
            </span>
            {by.size < everybody && (
              <span className={styles.words}>
                {by.size === 1 ? ' · only here' : ` · ${by.size} of ${everybody}`}
              </span>
            )}
            <div className={styles.words}>{wordsOf(own, text)}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const wordsOf = (codings: readonly Coding[], text: string): string =>
  codings
    .map(({ span }) => (span ? `“${sliceCodePoints(text, span.start, span.end)}”` : 'Whole answer'))
    .join(' ')

function titleOf(decided: readonly string[] | null): string {
  if (decided === null) return 'Own choice'
  return decided.length === 0 ? 'Settled: no code' : 'Settled'
}

function OwnChoice(props: {
  candidates: readonly string[]
  own: readonly string[]
  decided: readonly string[] | null
  onToggle: (codeId: string) => void
  onSettle: () => void
  onNone: () => void
  onReopen: () => void
}) {
  const { candidates, own } = props
  const { codes, codesById } = useVoice()
  const further = codes
    .filter(({ id, isRetired }) => !isRetired && !candidates.includes(id))
    .map(({ id }) => ({ value: id, label: codePath(codesById, id).join(' · ') }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <section className={styles.view} aria-label="What shall hold">
      <div className={styles.blockHead}>
        <h3 className={styles.blockTitle}>{titleOf(props.decided)}</h3>
        <span className={styles.buttons}>
          {props.decided !== null && (
            <Button size="small" variant="subtle" onClick={props.onReopen}>
              Open again
            </Button>
          )}
          <Button size="small" variant="subtle" after={<KeyCap keys="n" />} onClick={props.onNone}>
            No code
          </Button>
          <Button size="small" variant="soft" after={<KeyCap keys="Enter" />} onClick={props.onSettle}>
            Settle
          </Button>
        </span>
      </div>
      <div className={styles.choices}>
        {candidates.map((codeId, index) => (
          <div key={codeId} className={styles.choice}>
            {index < 9 && <KeyCap keys={String(index + 1)} />}
            <Checkbox
              label={codePath(codesById, codeId).join(' · ')}
              isChecked={own.includes(codeId)}
              onChange={() => props.onToggle(codeId)}
            />
          </div>
        ))}
      </div>
      {further.length > 0 && (
        <Select
          label="Another code"
          isLabelHidden
          placeholder="Another code…"
          value={null}
          options={further}
          isSearchable
          onChange={props.onToggle}
        />
      )}
    </section>
  )
}
