import { useState } from 'react'
import { NumberField } from '@renderer/ui/number-field'

/** A number that is kept when the field is left; empty means not stated. An undo elsewhere shows through. */
export function KeptNumber(props: {
  label: string
  isLabelHidden?: boolean
  value: number | null
  unit?: string
  min?: number
  max?: number
  decimals?: number
  hint?: string
  onKeep: (value: number | null) => void
}) {
  const { value, onKeep, ...field } = props
  const [draft, setDraft] = useState({ from: value, typed: value })
  if (draft.from !== value) setDraft({ from: value, typed: value })
  return (
    <NumberField
      {...field}
      value={draft.typed}
      onChange={(typed) => setDraft({ from: value, typed })}
      onCommit={(typed) => {
        if (typed !== value) onKeep(typed)
      }}
    />
  )
}
