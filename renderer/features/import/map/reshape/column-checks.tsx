import { columnLetters } from '@shared/domain/importing/cell-address'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { Checkbox } from '@renderer/ui/checkbox'
import type { Option } from '@renderer/ui/select'
import styles from './step-dialog.module.css'

/** Columns of the table as it stands, by letter and header. */
export const columnOptions = (detail: DeskSheetDetail): Option[] =>
  detail.profiles.map(({ column, header }) => ({
    value: String(column),
    label: `${columnLetters(column)} · ${header || 'no header'}`
  }))

/** Several columns to choose from the table as it stands. */
export function ColumnChecks(props: {
  label: string
  detail: DeskSheetDetail
  chosen: readonly number[]
  onChange: (columns: readonly number[]) => void
}) {
  const { chosen } = props
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{props.label}</legend>
      <div className={styles.checks}>
        {columnOptions(props.detail).map(({ value, label }) => {
          const column = Number(value)
          return (
            <Checkbox
              key={value}
              label={label}
              isChecked={chosen.includes(column)}
              onChange={(isChecked) =>
                props.onChange(
                  isChecked
                    ? [...chosen, column].sort((a, b) => a - b)
                    : chosen.filter((one) => one !== column)
                )
              }
            />
          )
        })}
      </div>
    </fieldset>
  )
}
