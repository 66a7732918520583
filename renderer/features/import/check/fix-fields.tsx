import type { DeskFinding } from '@shared/domain/importing/checks/check-protocol'
import type { Fix } from '@shared/domain/importing/checks/mend'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { choiceLabel } from '../words/field-labels'
import { leftOutReason } from '../words/problem-words'

const knownReasons = ['exact-copy', 'counted-twice', 'not-a-record', 'client-said-so']

/** What a fix needs to know. */
export function FixFields(props: { fix: Fix; finding: DeskFinding; onChange: (fix: Fix) => void }) {
  const { fix, finding, onChange } = props
  switch (fix.kind) {
    case 'leave-out':
      return (
        <Select
          label="Because"
          value={fix.reason}
          options={knownReasons.map((reason) => ({ value: reason, label: leftOutReason(reason) }))}
          onChange={(reason) => onChange({ ...fix, reason })}
        />
      )
    case 'set-currency':
      return (
        <TextField
          label="Currency"
          placeholder="EUR"
          value={fix.currency}
          maxLength={3}
          onChange={(text) => onChange({ ...fix, currency: text.toUpperCase() })}
        />
      )
    case 'replace':
      return <ReplaceFields fix={fix} finding={finding} onChange={onChange} />
    case 'set-value':
      return (
        <TextField
          label="Value"
          value={fix.text}
          onChange={(text) => onChange({ ...fix, text })}
          maxLength={200}
        />
      )
    case 'give-meaning':
      return <MeaningFields fix={fix} finding={finding} onChange={onChange} />
    default:
      return null
  }
}

function WordSelect(props: {
  label: string
  value: string
  finding: DeskFinding
  onChange: (word: string) => void
}) {
  return (
    <Select
      label={props.label}
      value={props.value}
      isSearchable
      options={props.finding.words.map(([word, count]) => ({ value: word, label: `${word} (${count})` }))}
      onChange={props.onChange}
    />
  )
}

interface FieldsOf<Kind extends Fix['kind']> {
  readonly fix: Extract<Fix, { kind: Kind }>
  readonly finding: DeskFinding
  readonly onChange: (fix: Fix) => void
}

function ReplaceFields({ fix, finding, onChange }: FieldsOf<'replace'>) {
  return (
    <>
      <WordSelect
        label="Value"
        value={fix.from}
        finding={finding}
        onChange={(from) => onChange({ ...fix, from })}
      />
      <TextField label="Becomes" value={fix.to} onChange={(to) => onChange({ ...fix, to })} maxLength={200} />
    </>
  )
}

function MeaningFields({ fix, finding, onChange }: FieldsOf<'give-meaning'>) {
  return (
    <>
      <WordSelect
        label="Word"
        value={fix.word}
        finding={finding}
        onChange={(word) => onChange({ ...fix, word })}
      />
      <Select
        label="Means"
        placeholder="Choose"
        value={fix.meaning === '' ? null : fix.meaning}
        options={finding.choices.map((choice) => ({ value: choice, label: choiceLabel(choice) }))}
        onChange={(meaning) => onChange({ ...fix, meaning })}
      />
    </>
  )
}
