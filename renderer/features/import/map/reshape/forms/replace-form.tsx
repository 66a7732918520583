import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { ColumnChoice } from '../column-choice'
import type { StepFormProps } from './step-form'
import { useStep } from './use-step'

interface Answers {
  readonly column: number | null
  readonly from: string | null
  readonly to: string
}

/** Which value of a column reads differently, wherever it stands. */
export function ReplaceForm(props: StepFormProps) {
  const [now, answer] = useStep<Answers>(
    props,
    { column: null, from: null, to: '' },
    ({ column, from, to }) =>
      column === null || from === null ? null : { kind: 'replace', column, from, to: to.trim() }
  )
  const values = props.detail.profiles.find((one) => one.column === now.column)?.values ?? []
  return (
    <>
      <ColumnChoice
        label="Column"
        detail={props.detail}
        chosen={now.column}
        onChange={(column) => answer({ column, from: null })}
      />
      <Select
        label="Value"
        placeholder="Choose a value"
        isSearchable
        isDisabled={now.column === null}
        value={now.from}
        options={values.map(([value]) => ({ value, label: value }))}
        onChange={(from) => answer({ from })}
      />
      <TextField label="Reads" value={now.to} onChange={(to) => answer({ to })} />
    </>
  )
}
