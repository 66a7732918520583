import { useMemo, useState } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { Select } from '@renderer/ui/select'
import { useCodeOptions } from '../data/use-code-options'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import styles from './hints.module.css'
import { useGiveToGroup } from './use-group-acts'

const ownCodes = ''

/** Answers in the same words: looked through, unticked where they differ, coded at once. */
export function GroupPanel(props: { lead: Answer; group: readonly string[]; onDone?: () => void }) {
  const { lead } = props
  const { list, codingsByAnswer, codesById, engagement } = useVoice()
  const give = useGiveToGroup()
  const options = useCodeOptions()
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const codesOf = useMemo(
    () => (key: string) =>
      [...new Set((codingsByAnswer.get(key) ?? []).map(({ codeId }) => codesById.get(codeId)?.name ?? ''))]
        .filter(Boolean)
        .join(', '),
    [codingsByAnswer, codesById]
  )
  const hasOwn = (codingsByAnswer.get(lead.key) ?? []).some(({ coder }) => coder === engagement.coder)
  const [chosen, setChosen] = useState<string | null>(null)
  const codeId = chosen ?? (hasOwn ? ownCodes : null)
  const others = props.group.flatMap((key) => (key === lead.key ? [] : (list.byKey.get(key) ?? [])))
  const ticked = others.filter(({ key }) => !unticked.has(key))
  const own = hasOwn ? [{ value: ownCodes, label: `Its own: ${codesOf(lead.key)}` }] : []
  const count = useMissing(codeId === ownCodes ? ticked : [lead, ...ticked], lead, codeId)
  const canGive = codeId !== null && count > 0
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>
        <strong>{lead.respondentId}</strong> “{lead.text.trim()}”
        <span className={styles.codes}>{codesOf(lead.key) || 'uncoded'}</span>
      </p>
      <Members answers={others} unticked={unticked} codesOf={codesOf} onChange={setUnticked} />
      <div className={styles.act}>
        <Select
          label="Codes to give"
          placeholder="Choose a code"
          value={codeId}
          options={[...own, ...options]}
          onChange={setChosen}
          isSearchable
          autoFocus={!canGive}
        />
        <Button
          variant="primary"
          autoFocus={canGive}
          isDisabled={!canGive}
          onClick={() =>
            void give({ lead, others: ticked, codeId: codeId === ownCodes ? null : codeId }).then(
              (isDone) => isDone && props.onDone?.()
            )
          }
        >
          {codeId !== null && count === 0 ? 'All have it already' : `Give to ${counted(count, 'answer')}`}
        </Button>
      </div>
    </div>
  )
}

/** How many of these answers lack a code that would be given. */
function useMissing(answers: readonly Answer[], lead: Answer, codeId: string | null): number {
  const { codingsByAnswer, engagement } = useVoice()
  const own = (key: string): Set<string> =>
    new Set(
      (codingsByAnswer.get(key) ?? []).flatMap((one) => (one.coder === engagement.coder ? one.codeId : []))
    )
  if (codeId === null) return answers.length
  const given = codeId === ownCodes ? [...own(lead.key)] : [codeId]
  return answers.filter(({ key }) => {
    const has = own(key)
    return given.some((id) => !has.has(id))
  }).length
}

/** The other answers of the group, each with what it carries; unticked ones get nothing. */
function Members(props: {
  answers: readonly Answer[]
  unticked: ReadonlySet<string>
  codesOf: (key: string) => string
  onChange: (unticked: ReadonlySet<string>) => void
}) {
  const { answers, unticked, codesOf, onChange } = props
  return (
    <ul className={styles.members}>
      {answers.map((answer) => (
        <li key={answer.key}>
          <Checkbox
            label={`${answer.respondentId} “${answer.text.trim()}”`}
            isChecked={!unticked.has(answer.key)}
            hint={codesOf(answer.key) || 'uncoded'}
            onChange={(isTicked) => {
              const next = new Set(unticked)
              if (isTicked) next.delete(answer.key)
              else next.add(answer.key)
              onChange(next)
            }}
          />
        </li>
      ))}
    </ul>
  )
}
