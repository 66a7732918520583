import { ColumnChecks } from '../column-checks'
import { ColumnChoice } from '../column-choice'
import type { StepFormProps } from './step-form'
import { useStep } from './use-step'

interface Answers {
  readonly names: number | null
  readonly values: readonly number[]
  readonly keys: readonly number[]
}

/** Whose values become columns, what stands in them, and what tells the records apart. */
export function SpreadForm(props: StepFormProps) {
  const [now, answer] = useStep<Answers>(
    props,
    { names: null, values: [], keys: [] },
    ({ names, values, keys }) =>
      names === null || values.length === 0 ? null : { kind: 'spread', names, values, keys }
  )
  return (
    <>
      <ColumnChoice
        label="A column for each value of"
        detail={props.detail}
        chosen={now.names}
        onChange={(names) => answer({ names })}
      />
      <ColumnChecks
        label="What stands in the new columns"
        detail={props.detail}
        chosen={now.values}
        onChange={(values) => answer({ values })}
      />
      <ColumnChecks
        label="Rows with the same values here are one record"
        detail={props.detail}
        chosen={now.keys}
        onChange={(keys) => answer({ keys })}
      />
    </>
  )
}
