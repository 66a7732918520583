import type { CutChoice } from '@shared/domain/voice/confidentiality/publication'
import type { CutOptions } from '@shared/domain/voice/results/ask'
import type { OpenQuestion } from '@shared/domain/voice/answer'
import { Checkbox } from '@renderer/ui/checkbox'
import { useFormat, type Format } from '@renderer/ui/format'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { Select, type OptionGroup } from '@renderer/ui/select'
import { breakdownWords, valueWords, withheldShort } from './result-words'
import { choicesOf, withSurvey, type ResultsState, type WaveChoice } from './results-state'
import styles from './results.module.css'

const everything = '*'
/** Room for a title up to its year: waves of one survey are told apart by it. */
const waveWidth = 212

interface ControlsProps {
  readonly state: ResultsState
  readonly onChange: (state: ResultsState) => void
  readonly waves: readonly WaveChoice[]
  readonly surveyId: string
  readonly earlierSurveyId: string | null
  readonly questions: readonly OpenQuestion[]
  readonly cuts: readonly CutOptions[]
  /** Whether anybody of the wave is linked to a partner: else there is no roster to correct for. */
  readonly isLinked: boolean
}

/** Wave, question, group and whose votes count: what the result below is about. */
export function Controls(props: ControlsProps) {
  const { state, onChange, waves, surveyId, cuts } = props
  const asked = choicesOf[state.part]
  return (
    <div className={styles.controls} role="group" aria-label="What is counted">
      <Select
        label="Wave"
        width={waveWidth}
        value={surveyId}
        options={waves.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => onChange(withSurvey(state, id))}
      />
      {state.part === 'waves' && (
        <Select
          label="Compared with"
          width={waveWidth}
          value={props.earlierSurveyId}
          options={waves
            .filter(({ id }) => id !== surveyId)
            .map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => onChange({ ...state, earlierSurveyId: id })}
        />
      )}
      {asked.includes('question') && <QuestionChoice {...props} />}
      {asked.includes('cut') && <CutChoiceField {...props} />}
      {asked.includes('breakdown') && (
        <Select
          label="By"
          width={176}
          value={cuts.some(({ id }) => id === state.breakdown) ? state.breakdown : null}
          placeholder="Choose an attribute"
          options={cuts.map(({ id, question }) => ({ value: id, label: breakdownWords(id, question) }))}
          onChange={(breakdown) => onChange({ ...state, breakdown })}
        />
      )}
      {asked.includes('voter') && (
        <SegmentedControl
          label="Whose votes count"
          value={state.voter}
          options={[
            { value: 'respondent', label: 'By respondent' },
            { value: 'partner', label: 'By company' }
          ]}
          onChange={(voter) => onChange({ ...state, voter })}
        />
      )}
      {asked.includes('roster') && props.isLinked && (
        <Checkbox
          label="Correct for the roster"
          isChecked={state.isCorrected}
          onChange={(isCorrected) => onChange({ ...state, isCorrected })}
        />
      )}
    </div>
  )
}

function QuestionChoice({ state, onChange, questions }: ControlsProps) {
  return (
    <Select
      label="Question"
      width={190}
      value={state.questionId ?? everything}
      options={[
        { value: everything, label: 'All open questions' },
        ...questions.map(({ question }) => ({
          value: question.id,
          label: `${question.code} · ${question.text}`
        }))
      ]}
      onChange={(id) => onChange({ ...state, questionId: id === everything ? null : id })}
    />
  )
}

const cutText = (choice: CutChoice): string => JSON.stringify([choice.breakdown, choice.value])

function CutChoiceField({ state, onChange, cuts }: ControlsProps) {
  const format = useFormat()
  return (
    <Select
      label="Who"
      width={172}
      value={state.cut ? cutText(state.cut) : everything}
      options={cutGroups(cuts, format)}
      onChange={(text) => {
        if (text === everything) return onChange({ ...state, cut: null })
        const [breakdown, value] = JSON.parse(text) as [string, string | null]
        onChange({ ...state, cut: { breakdown, value } })
      }}
    />
  )
}

/** Groups one may look at; those that are too small can be seen, and why, but not chosen. */
function cutGroups(cuts: readonly CutOptions[], format: Format): OptionGroup[] {
  return [
    { group: '', items: [{ value: everything, label: 'Everybody' }] },
    ...cuts.map(({ id, question, values }) => ({
      group: breakdownWords(id, question),
      items: values.map(({ value, gate }) => ({
        value: cutText({ breakdown: id, value }),
        label:
          gate.status === 'shown'
            ? valueWords(id, value)
            : `${valueWords(id, value)} (${withheldShort(gate, format)})`,
        isDisabled: gate.status !== 'shown'
      }))
    }))
  ]
}
