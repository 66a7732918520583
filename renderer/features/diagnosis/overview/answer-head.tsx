import { IconPencil } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { composeAnswer } from '@shared/domain/diagnosis/answer/compose-answer'
import { keepAnswer, movedGrounds, type MovedGround } from '@shared/domain/diagnosis/answer/keep-answer'
import type { RuleFinding } from '@shared/domain/diagnosis/finding'
import { findRule, rules } from '@shared/domain/diagnosis/rules/registry'
import { useEngagement } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { figureText } from '@renderer/ui/figure-text'
import { useFormat, type Format } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { StatusWord } from '@renderer/ui/status-mark'
import { Text } from '@renderer/ui/text'
import { TextField } from '@renderer/ui/text-field'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { FindingFigure } from '../parts/finding-figure'
import { useAct } from '../use-act'
import styles from './answer.module.css'

/** "R01 was 22 %, is 25 %". */
function movedWords({ before, now }: MovedGround, format: Format): string {
  if (now === null) return `${before.ruleId} no longer counts`
  const [figure] = now.figures
  const write = (value: number | null): string =>
    figure ? figureText({ ...figure, value }, format) : format.decimal(value)
  if (now.outcome !== before.outcome) return `${before.ruleId} no longer says the same`
  return `${before.ruleId} was ${write(before.value)}, is ${write(figure?.value ?? null)}`
}

function Evidence(props: { findings: readonly RuleFinding[]; ruleIds: readonly string[] }) {
  const named = new Set(props.ruleIds)
  const shown = props.findings.filter(({ ruleId }) => named.has(ruleId))
  if (shown.length === 0) return null
  return (
    <ul className={styles.evidence} aria-label="What the answer stands on">
      {shown.map((finding) => (
        <li key={finding.ruleId} className={styles.ground}>
          <StatusWord status={finding.outcome} word={finding.ruleId} />
          <span>{findRule(finding.ruleId)?.claim}</span>
          <FindingFigure finding={finding} />
        </li>
      ))}
    </ul>
  )
}

function Rewriting(props: { text: string; onKeep: (text: string) => void; onCancel: () => void }) {
  const [text, setText] = useState(props.text)
  return (
    <div className={styles.rewriting}>
      <TextField
        label="The answer in one sentence"
        value={text}
        onChange={setText}
        rows={3}
        maxLength={600}
      />
      <div className={styles.actions}>
        <Button variant="soft" isDisabled={text.trim() === ''} onClick={() => props.onKeep(text)}>
          Keep this wording
        </Button>
        <Button variant="subtle" onClick={props.onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}

function Moved({ moved, onAsBefore }: { moved: readonly MovedGround[]; onAsBefore: () => void }) {
  const format = useFormat()
  return (
    <p className={styles.moved}>
      <StatusWord status="watch" word="Figures moved since this was written" />
      <span>{moved.map((one) => movedWords(one, format)).join('; ')}</span>
      <Button size="small" onClick={onAsBefore}>
        It still holds
      </Button>
    </p>
  )
}

/** The diagnosis in one sentence: composed from the strongest evidence, or as the consultant wrote it. */
export function AnswerHead({ findings }: { findings: readonly RuleFinding[] }) {
  const engagement = useEngagement()
  const act = useAct()
  const [isWriting, setWriting] = useState(false)
  const { clientName, diagnosisAnswer: kept } = engagement
  const composed = useMemo(() => composeAnswer(clientName, rules, findings), [clientName, findings])
  const moved = useMemo(() => (kept ? movedGrounds(kept, findings) : []), [kept, findings])
  useShortcuts('Diagnosis', [{ keys: 'e', label: 'Rewrite the answer', run: () => setWriting(true) }])
  const keep = (text: string | null): void => {
    setWriting(false)
    const draft = keepAnswer(engagement, text === composed.text ? null : text, composed.grounds)
    if (draft) void act(draft, text === null ? 'Back to the composed answer' : 'Kept your wording')
  }
  const ruleIds = (kept?.grounds ?? composed.grounds).map(({ ruleId }) => ruleId)
  return (
    <section className={styles.answer} aria-label="Answer in one sentence">
      {isWriting ? (
        <Rewriting text={kept?.text ?? composed.text} onKeep={keep} onCancel={() => setWriting(false)} />
      ) : (
        <div className={styles.sentence}>
          <Text as="p" size="sentence">
            {kept?.text ?? composed.text}
          </Text>
          <IconButton label="Rewrite the answer" onClick={() => setWriting(true)}>
            <IconPencil size={16} aria-hidden />
          </IconButton>
        </div>
      )}
      <div className={styles.under}>
        <Evidence findings={findings} ruleIds={ruleIds} />
        {kept && !isWriting && (
          <>
            <Text tone="faint" size="meta">
              In your words
            </Text>
            <Button size="small" variant="subtle" onClick={() => keep(null)}>
              Use the composed sentence
            </Button>
          </>
        )}
      </div>
      {moved.length > 0 && <Moved moved={moved} onAsBefore={() => keep(kept?.text ?? null)} />}
    </section>
  )
}
