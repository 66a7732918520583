import { NumberInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormat } from './format'

/** The signs the locale writes between thousands and before decimals. */
function separators(locale: string): { thousand: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale, {
    useGrouping: 'always'
  }).formatToParts(12345.6)
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
  return { thousand: sign('group'), decimal: sign('decimal') || '.' }
}

/** A number in the client's notation; empty means unknown (null), never 0. */
export function NumberField(props: {
  label: string
  isLabelHidden?: boolean
  value: number | null
  onChange: (value: number | null) => void
  onCommit?: (value: number | null) => void
  hint?: ReactNode
  error?: string | null
  /** Written after the number: "days", "EUR". */
  unit?: string
  min?: number
  max?: number
  decimals?: number
  step?: number
  isDisabled?: boolean
}) {
  const { locale } = useFormat()
  const signs = separators(locale)
  return (
    <NumberInput
      size="sm"
      label={props.isLabelHidden ? undefined : props.label}
      aria-label={props.isLabelHidden ? props.label : undefined}
      description={props.hint}
      error={props.error ?? undefined}
      value={props.value ?? ''}
      onChange={(value) => props.onChange(typeof value === 'number' ? value : null)}
      onBlur={() => props.onCommit?.(props.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') props.onCommit?.(props.value)
      }}
      suffix={props.unit ? ` ${props.unit}` : ''}
      decimalScale={props.decimals ?? 0}
      decimalSeparator={signs.decimal}
      thousandSeparator={signs.thousand}
      {...(props.min === undefined ? {} : { min: props.min })}
      {...(props.max === undefined ? {} : { max: props.max })}
      step={props.step ?? 1}
      disabled={props.isDisabled ?? false}
      hideControls
    />
  )
}
