import { TextField } from '@renderer/ui/text-field'
import { ColumnChoice } from '../column-choice'
import { listOf, type StepFormProps } from './step-form'
import { useStep } from './use-step'

interface Answers {
  readonly column: number | null
  readonly labels: string
  readonly into: string
}

/** What the rows of each group are, first to last. */
export function LabelForm(props: StepFormProps) {
  const [now, answer] = useStep<Answers>(
    props,
    { column: null, labels: '', into: 'Measure' },
    ({ column, labels, into }) =>
      column === null || listOf(labels).length < 2 || into.trim() === ''
        ? null
        : { kind: 'label-rows', column, labels: listOf(labels), into: into.trim() }
  )
  return (
    <>
      <ColumnChoice
        label="A group begins with a new value of"
        detail={props.detail}
        chosen={now.column}
        onChange={(column) => answer({ column })}
      />
      <TextField
        label="Its rows are, first to last, with commas between"
        placeholder="Sales, Target, Difference"
        value={now.labels}
        onChange={(labels) => answer({ labels })}
      />
      <TextField label="Header of the new column" value={now.into} onChange={(into) => answer({ into })} />
    </>
  )
}
