import { Checkbox as MantineCheckbox } from '@mantine/core'
import type { ReactNode } from 'react'

/** Yes or no, taking effect at once. `isMixed` for a head that covers rows of both kinds. */
export function Checkbox(props: {
  label: string
  isLabelHidden?: boolean
  isChecked: boolean
  isMixed?: boolean
  onChange: (isChecked: boolean) => void
  hint?: ReactNode
  isDisabled?: boolean
}) {
  return (
    <MantineCheckbox
      label={props.isLabelHidden ? undefined : props.label}
      aria-label={props.isLabelHidden ? props.label : undefined}
      description={props.hint}
      checked={props.isChecked}
      indeterminate={props.isMixed ?? false}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
      disabled={props.isDisabled ?? false}
      styles={{ label: { fontSize: 13, lineHeight: '20px', paddingInlineStart: 8 } }}
    />
  )
}
