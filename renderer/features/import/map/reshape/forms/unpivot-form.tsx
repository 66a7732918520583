import type { TableOperation } from '@shared/domain/importing/operations/operation'
import { readPeriod } from '@shared/domain/importing/operations/period'
import { Checkbox } from '@renderer/ui/checkbox'
import { NumberField } from '@renderer/ui/number-field'
import { TextField } from '@renderer/ui/text-field'
import { ColumnChecks } from '../column-checks'
import styles from '../step-dialog.module.css'
import type { StepFormProps } from './step-form'
import { useStep } from './use-step'

interface Answers {
  readonly columns: readonly number[]
  readonly name: string
  readonly value: string
  readonly isPeriod: boolean
  readonly year: number | null
  readonly fiscalStartMonth: number | null
}

function stepOf(now: Answers): TableOperation | null {
  const [name, value] = [now.name.trim(), now.value.trim()]
  if (now.columns.length < 2 || name === '' || value === '') return null
  const { columns, year } = now
  const period = now.isPeriod ? { year, yearColumn: null, fiscalStartMonth: now.fiscalStartMonth ?? 1 } : null
  return { kind: 'unpivot', columns, name, value, period }
}

/** Months are marked from the start where the headers name some. */
function initialOf({ profiles }: StepFormProps['detail']): Answers {
  const periods = profiles.filter(({ header }) => readPeriod(header) !== null)
  const isPeriod = periods.length > 1
  return {
    columns: isPeriod ? periods.map(({ column }) => column) : [],
    name: isPeriod ? 'Month' : 'Name',
    value: 'Amount',
    isPeriod,
    year: null,
    fiscalStartMonth: 1
  }
}

/** Which columns become rows, what their headers and cells are called, and how the headers are read. */
export function UnpivotForm(props: StepFormProps) {
  const [now, answer] = useStep(props, initialOf(props.detail), stepOf)
  return (
    <>
      <ColumnChecks
        label="Columns that become rows"
        detail={props.detail}
        chosen={now.columns}
        onChange={(columns) => answer({ columns })}
      />
      <div className={styles.row}>
        <TextField
          label="Their headers are"
          value={now.name}
          onChange={(name) => answer({ name })}
          autoFocus
        />
        <TextField label="Their cells are" value={now.value} onChange={(value) => answer({ value })} />
      </div>
      <Checkbox
        label="The headers name months, quarters or years"
        isChecked={now.isPeriod}
        onChange={(checked) => answer({ isPeriod: checked })}
      />
      {now.isPeriod && (
        <div className={styles.row}>
          <PlainNumber
            label="Year, where headers name none"
            value={now.year}
            onChange={(year) => answer({ year })}
          />
          <NumberField
            label="The client’s year begins in month"
            value={now.fiscalStartMonth}
            min={1}
            max={12}
            onChange={(fiscalStartMonth) => answer({ fiscalStartMonth })}
          />
        </div>
      )}
    </>
  )
}

/** A year is a number without marks between its thousands. */
function PlainNumber(props: {
  label: string
  value: number | null
  onChange: (value: number | null) => void
}) {
  return (
    <TextField
      label={props.label}
      value={props.value === null ? '' : String(props.value)}
      maxLength={4}
      onChange={(text) => props.onChange(/^\d{1,4}$/.test(text) ? Number(text) : null)}
    />
  )
}
