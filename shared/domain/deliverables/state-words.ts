import type { Rag } from '../diagnosis/scorecard'
import type { ReportCell } from './report'

/** A state of the scorecard as documents print it: shape and word, so that it reads without colour. */
export const stateWords: Readonly<Record<Rag, string>> = {
  red: '▲ At risk',
  amber: '◆ Watch',
  green: '● On track',
  unknown: '○ Unknown'
}

/** Ink and ground of a state, as hex without "#": readable on each other, and on paper printed grey. */
export const stateColours: Readonly<Record<Rag, { readonly ink: string; readonly ground: string }>> = {
  red: { ink: 'A33E0E', ground: 'FCEDE5' },
  amber: { ink: '765300', ground: 'FDF4D8' },
  green: { ink: '1D6A40', ground: 'E5F3EA' },
  unknown: { ink: '525E70', ground: 'F4F5F7' }
}

/** The cell of a state in a table. */
export const stateCell = (state: Rag): ReportCell => ({ kind: 'text', text: stateWords[state], state })
