import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode, Ref } from 'react'

export interface TextFieldProps {
  readonly label: string
  /** The label is spoken but not drawn (search fields, table rows). */
  readonly isLabelHidden?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  /** Called when the field loses focus or Enter is pressed: the moment to save. */
  readonly onCommit?: (value: string) => void
  readonly placeholder?: string
  /** One line under the label: what it does. */
  readonly hint?: ReactNode
  readonly error?: string | null
  readonly icon?: ReactNode
  readonly after?: ReactNode
  readonly isDisabled?: boolean
  /** More than one line high. */
  readonly rows?: number
  readonly maxLength?: number
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

const common = (props: Omit<TextFieldProps, 'ref'>) => ({
  label: props.isLabelHidden ? undefined : props.label,
  'aria-label': props.isLabelHidden ? props.label : undefined,
  description: props.hint,
  error: props.error ?? undefined,
  value: props.value,
  placeholder: props.placeholder,
  disabled: props.isDisabled ?? false,
  maxLength: props.maxLength,
  'data-autofocus': props.autoFocus ? true : undefined,
  onBlur: () => props.onCommit?.(props.value)
})

/** A line of text, or with `rows` a paragraph. Controlled; `onCommit` says when the consultant is done. */
export function TextField({ ref, ...props }: TextFieldProps) {
  if (props.rows) {
    return (
      <Textarea
        {...common(props)}
        size="sm"
        minRows={props.rows}
        rows={props.rows}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    )
  }
  return (
    <TextInput
      {...common(props)}
      ref={ref}
      leftSection={props.icon}
      rightSection={props.after}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') props.onCommit?.(props.value)
      }}
    />
  )
}
