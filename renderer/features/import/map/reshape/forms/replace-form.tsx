import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { columnOptions } from '../column-checks'
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
      <Select
        label="Column"
        placeholder="Choose a column"
        isSearchable
        value={now.column === null ? null : String(now.column)}
        options={columnOptions(props.detail)}
        onChange={(column) => answer({ column: Number(column), from: null })}
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
