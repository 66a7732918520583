import { ColumnChecks } from '../column-checks'
import type { StepFormProps } from './step-form'
import { useStep } from './use-step'

/** Which columns say "as above" by a blank. */
export function FillDownForm(props: StepFormProps) {
  const [{ columns }, answer] = useStep<{ columns: readonly number[] }>(props, { columns: [] }, (now) =>
    now.columns.length === 0 ? null : { kind: 'fill-down', columns: now.columns }
  )
  return (
    <ColumnChecks
      label="Columns"
      detail={props.detail}
      chosen={columns}
      onChange={(chosen) => answer({ columns: chosen })}
    />
  )
}
