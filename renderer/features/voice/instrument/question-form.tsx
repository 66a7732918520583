import { IconArrowDown, IconArrowUp, IconTrash, IconX } from '@tabler/icons-react'
import { askedKinds, type InstrumentQuestion } from '@shared/domain/entities/instrument'
import { defectOf, withAskedKind } from '@shared/domain/voice/instrument/edit-instrument'
import { Checkbox } from '@renderer/ui/checkbox'
import { IconButton } from '@renderer/ui/icon-button'
import { Pane } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { banks } from './bank'
import { defectWords, kindWords } from './instrument-words'
import { KeptField } from '@renderer/ui/kept-field'
import styles from './instrument.module.css'

const kindOptions = askedKinds.map((value) => ({ value, label: kindWords[value] }))
const scales = ['1–3', '1–4', '1–5', '1–7', '1–10', '0–4', '0–6', '0–10']
const scaleOptions = scales.map((value) => ({ value, label: value }))

interface QuestionFormProps {
  readonly question: InstrumentQuestion
  readonly onChange: (question: InstrumentQuestion) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** The card of one question: words, way of answering, options, scale. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, onChange } = props
  const defect = defectOf(question)
  const why = banks.en.questions.find(({ id }) => id === question.bankId)?.why
  return (
    <Pane label="Question" title="Question" actions={<FormActions {...props} />}>
      <div className={styles.form}>
        <KeptField
          label="Words"
          rows={3}
          value={question.text}
          onKeep={(text) => onChange({ ...question, text })}
        />
        <Select
          label="How it is answered"
          value={question.kind}
          options={kindOptions}
          onChange={(kind) => onChange(withAskedKind(question, kind))}
        />
        <ScaleFields question={question} onChange={onChange} />
        <OptionFields question={question} onChange={onChange} />
        {defect && (
          <p role="status" className={`${styles.why} ${styles.defect}`}>
            {defectWords[defect]}
          </p>
        )}
        {why !== undefined && <p className={styles.why}>{why}</p>}
        <p className={styles.why}>
          Answers belong to this question even if its words change; ask something else with a new question.
        </p>
      </div>
    </Pane>
  )
}

function FormActions({ onMove, onRemove, onClose }: QuestionFormProps) {
  return (
    <>
      <IconButton label="One place up" onClick={() => onMove(-1)}>
        <IconArrowUp size={16} />
      </IconButton>
      <IconButton label="One place down" onClick={() => onMove(1)}>
        <IconArrowDown size={16} />
      </IconButton>
      <IconButton label="Remove the question" onClick={onRemove}>
        <IconTrash size={16} />
      </IconButton>
      <IconButton label="Close the question" onClick={onClose}>
        <IconX size={16} />
      </IconButton>
    </>
  )
}

type FieldsProps = Pick<QuestionFormProps, 'question' | 'onChange'>

function ScaleFields({ question, onChange }: FieldsProps) {
  const { kind, scale, lowLabel, highLabel } = question
  if (kind !== 'rating' && kind !== 'nps') return null
  const text = scale ? `${scale.low}–${scale.high}` : null
  return (
    <>
      {kind === 'rating' && (
        <Select
          label="Scale"
          value={text}
          options={scaleOptions}
          onChange={(value) => {
            const [low = 1, high = 5] = value.split('–').map(Number)
            onChange({ ...question, scale: { low, high } })
          }}
        />
      )}
      <div className={styles.pair}>
        <KeptField
          label="Lowest point means"
          value={lowLabel}
          onKeep={(value) => onChange({ ...question, lowLabel: value })}
        />
        <KeptField
          label="Highest point means"
          value={highLabel}
          onKeep={(value) => onChange({ ...question, highLabel: value })}
        />
      </div>
    </>
  )
}

/** What the lines stand for; other kinds have none. */
const optionLabels: Readonly<Partial<Record<InstrumentQuestion['kind'], string>>> = {
  single: 'Options, one per line',
  multiple: 'Options, one per line',
  ranking: 'What is to be ranked, one per line',
  rating: 'Things to rate on this scale, one per line; none: the question itself is rated'
}

function OptionFields({ question, onChange }: FieldsProps) {
  const { kind, options, hasOther } = question
  const label = optionLabels[kind]
  if (label === undefined) return null
  return (
    <>
      <KeptField
        label={label}
        rows={7}
        value={options.join('\n')}
        onKeep={(text) => onChange({ ...question, options: linesOf(text) })}
      />
      {(kind === 'single' || kind === 'multiple') && (
        <Checkbox
          label="“Other (please specify)” as the last option"
          isChecked={hasOther}
          onChange={(value) => onChange({ ...question, hasOther: value })}
        />
      )}
    </>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
