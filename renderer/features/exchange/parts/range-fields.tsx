import { useState } from 'react'
import type { StatedRange } from '@shared/domain/entities/exchange'
import { NumberField } from '@renderer/ui/number-field'
import { TextField } from '@renderer/ui/text-field'
import styles from './amount-editor.module.css'

/**
 * A number with the range it may lie in, and the ground for it; saved when a field is left. An empty number takes
 * the whole statement away: not said, which is not zero.
 */
export function RangeFields(props: {
  label: string
  unit: string
  range: StatedRange | null
  onChange: (range: StatedRange | null) => void
  decimals?: number
  hint?: string
  /** Where the reason is asked; default true. */
  hasReason?: boolean
}) {
  const { range, unit } = props
  const decimals = props.decimals ?? 0
  const [value, setValue] = useState(range?.value ?? null)
  const [low, setLow] = useState(range?.low ?? null)
  const [high, setHigh] = useState(range?.high ?? null)
  const [reason, setReason] = useState(range?.reason ?? '')
  const isOutside = value !== null && ((low !== null && low > value) || (high !== null && high < value))
  const save = (): void => {
    if (isOutside) return
    const after = value === null ? null : { value, low, high, reason: reason.trim() }
    if (JSON.stringify(after) !== JSON.stringify(range)) props.onChange(after)
  }
  const field = { unit, min: 0, decimals, onCommit: save }
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{props.label}</legend>
      <div className={styles.three}>
        <NumberField label="Most likely" value={value} onChange={setValue} {...field} />
        <NumberField label="At least" value={low} onChange={setLow} {...field} />
        <NumberField label="At most" value={high} onChange={setHigh} {...field} />
      </div>
      {isOutside && (
        <p role="alert" className={styles.problem}>
          The number must lie between “at least” and “at most”.
        </p>
      )}
      {props.hasReason !== false && (
        <TextField
          label={`Why: ${props.label.toLowerCase()}`}
          isLabelHidden
          value={reason}
          onChange={setReason}
          onCommit={save}
          placeholder={props.hint ?? 'Who said so, and on what ground'}
          maxLength={200}
        />
      )}
    </fieldset>
  )
}
