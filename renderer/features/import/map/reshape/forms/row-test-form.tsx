import type { RowTest } from '@shared/domain/importing/operations/operation'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { ColumnChoice } from '../column-choice'
import { listOf, type StepFormProps } from './step-form'
import { useStep } from './use-step'

interface Answers {
  readonly by: RowTest['by']
  readonly column: number | null
  readonly texts: string
}

const tests: readonly { value: RowTest['by']; label: string }[] = [
  { value: 'total', label: 'adds up others (total, sum)' },
  { value: 'blank', label: 'is blank' },
  { value: 'filled', label: 'is filled' },
  { value: 'is', label: 'is one of' },
  { value: 'starts', label: 'starts with' },
  { value: 'contains', label: 'contains' }
]

function testOf({ by, column, texts }: Answers): RowTest | null {
  if (by === 'total') return { by }
  if (column === null) return null
  if (by === 'blank' || by === 'filled') return { by, column }
  const words = listOf(texts)
  return words.length === 0 ? null : { by, column, texts: words }
}

export const DropRowsForm = (props: StepFormProps) => <RowTestForm {...props} kind="drop-rows" />
export const KeepRowsForm = (props: StepFormProps) => <RowTestForm {...props} kind="keep-rows" />

/** Which rows go, or which alone stay. */
function RowTestForm(props: StepFormProps & { kind: 'drop-rows' | 'keep-rows' }) {
  const { kind } = props
  const [now, answer] = useStep<Answers>(props, { by: 'is', column: null, texts: '' }, (answers) => {
    const where = testOf(answers)
    return where && { kind, where }
  })
  return (
    <>
      {now.by !== 'total' && (
        <ColumnChoice
          label="Rows whose"
          detail={props.detail}
          chosen={now.column}
          onChange={(column) => answer({ column })}
        />
      )}
      <Select
        label={now.by === 'total' ? 'A row that' : 'value'}
        value={now.by}
        options={kind === 'drop-rows' ? tests : tests.slice(1)}
        onChange={(by) => answer({ by })}
      />
      {(now.by === 'is' || now.by === 'starts' || now.by === 'contains') && (
        <TextField
          label="Texts, with commas between"
          value={now.texts}
          onChange={(texts) => answer({ texts })}
        />
      )}
    </>
  )
}
