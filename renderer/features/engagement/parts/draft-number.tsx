import { useState } from 'react'
import { NumberField } from '@renderer/ui/number-field'

/** A number that is saved when the consultant leaves it or presses Enter. Empty is only saved where null is allowed. */
export function DraftNumber(props: {
  label: string
  isLabelHidden?: boolean
  stored: number | null
  onSave: (value: number) => void
  /** Given: emptying the field is an answer ("not planned"). */
  onEmpty?: () => void
  unit?: string
  min?: number
  max?: number
  decimals?: number
}) {
  const [typed, setTyped] = useState<{ value: number | null } | null>(null)
  const save = (): void => {
    if (typed === null) return
    if (typed.value !== null && typed.value !== props.stored) props.onSave(typed.value)
    if (typed.value === null && props.stored !== null) props.onEmpty?.()
    setTyped(null)
  }
  return (
    <NumberField
      label={props.label}
      isLabelHidden={props.isLabelHidden ?? false}
      value={typed === null ? props.stored : typed.value}
      onChange={(value) => setTyped({ value })}
      onCommit={save}
      min={props.min ?? 0}
      {...(props.max === undefined ? {} : { max: props.max })}
      {...(props.unit === undefined ? {} : { unit: props.unit })}
      {...(props.decimals === undefined ? {} : { decimals: props.decimals })}
    />
  )
}
