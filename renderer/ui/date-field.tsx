import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { isCivilDate, type CivilDate } from '@shared/domain/values/civil-date'

/** A calendar day, typed or picked; empty means none (null). */
export function DateField(props: {
  label: string
  isLabelHidden?: boolean
  value: CivilDate | null
  onCommit: (value: CivilDate | null) => void
  hint?: ReactNode
  isDisabled?: boolean
}) {
  return (
    <TextInput
      type="date"
      max="9999-12-31"
      label={props.isLabelHidden ? undefined : props.label}
      aria-label={props.isLabelHidden ? props.label : undefined}
      description={props.hint}
      // Uncontrolled: a half-typed date has no value yet and must not be overwritten.
      key={props.value ?? 'none'}
      defaultValue={props.value ?? ''}
      disabled={props.isDisabled ?? false}
      onBlur={(event) => {
        const text = event.currentTarget.value
        const date = isCivilDate(text) ? text : null
        if (date !== props.value) props.onCommit(date)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}
