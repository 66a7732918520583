import { chartColours } from '@shared/domain/deliverables/chart-spec'

/** Colours of the house design; charts and pages share them. */
export const palette = {
  ...chartColours,
  pale: 'F4F5F7',
  tint: 'E2F1F0',
  alert: 'A33E0E'
} as const

/** Calibri in Word; where it is missing, Carlito has the same widths. */
export const pageFont = 'Calibri'
