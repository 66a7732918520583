import type { FactValue } from '../entities/fact-block'

/** Fields that say whom or what a record is about, the most telling first. */
export const tellingFields = [
  'name',
  'account',
  'respondentId',
  'externalId',
  'description',
  'title'
] as const

/** The first value that is a text with something in it; "" when none is. */
export const firstText = (values: readonly FactValue[]): string =>
  values.find((value): value is string => typeof value === 'string' && value !== '') ?? ''
