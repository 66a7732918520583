import type { FactValue } from '../entities/fact-block'
import type { FieldChange } from './field-change'

const text = (value: FactValue): string =>
  value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value)

/** The values of a changed field as plain text, to be searched. */
export const fieldText = ({ before, after }: FieldChange): string => `${text(before)} ${text(after)}`
