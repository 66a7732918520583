import { Checkbox } from '@renderer/ui/checkbox'
import { TextField } from '@renderer/ui/text-field'
import { ColumnChecks } from '../column-checks'
import type { StepFormProps } from './step-form'
import { useStep } from './use-step'

interface Answers {
  readonly columns: readonly number[]
  readonly into: string
  readonly separator: string
  readonly isTicks: boolean
}

/** Which columns say one thing, and whether their cells are texts or ticks. */
export function MergeForm(props: StepFormProps) {
  const { detail } = props
  const [now, answer] = useStep<Answers>(
    props,
    { columns: [], into: '', separator: ' ', isTicks: false },
    ({ columns, into, separator, isTicks }) =>
      columns.length < 2 || into.trim() === ''
        ? null
        : {
            kind: 'merge-columns',
            columns,
            into: into.trim(),
            separator: isTicks ? '; ' : separator,
            options: isTicks ? columns.map((column) => optionName(detail.headers[column] ?? '')) : null
          }
  )
  return (
    <>
      <ColumnChecks
        label="Columns"
        detail={detail}
        chosen={now.columns}
        onChange={(columns) => answer({ columns })}
      />
      <Checkbox
        label="Each column is an option that was ticked"
        isChecked={now.isTicks}
        onChange={(isTicks) => answer({ isTicks })}
      />
      <TextField
        label={now.isTicks ? 'The question' : 'Header of the new column'}
        value={now.into}
        onChange={(into) => answer({ into })}
      />
      {!now.isTicks && (
        <TextField
          label="Put between the parts"
          value={now.separator}
          maxLength={5}
          onChange={(separator) => answer({ separator })}
        />
      )}
    </>
  )
}

/** The part of a header behind the question it repeats. */
const optionName = (header: string): string => header.split(' – ').at(-1) ?? header
