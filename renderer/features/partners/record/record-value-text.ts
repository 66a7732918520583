import type { Format } from '@renderer/ui/format'
import type { FactValue } from '@shared/domain/entities/fact-block'
import type { FieldControl } from './record-form'

interface Written {
  readonly format: Format
  readonly currency: string | null
  readonly nameOf: (partnerId: string) => string
}

/** A value of a record as words; null where it is not known. */
export function recordValueText(
  value: FactValue,
  control: FieldControl,
  { format, currency, nameOf }: Written
): string | null {
  if (typeof value === 'number') {
    if (control.as === 'money') return format.money(value, currency ? { currency } : {})
    return control.as === 'hours' ? `${format.decimal(value)} h` : String(value)
  }
  if (typeof value !== 'string') return null
  switch (control.as) {
    case 'partner':
      return nameOf(value)
    case 'choice':
      return control.words[value] ?? value
    case 'day':
      return format.date(value)
    default:
      return value
  }
}
