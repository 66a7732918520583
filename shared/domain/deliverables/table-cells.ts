import { cleanLine } from './clean-text'
import type { CivilDate } from '../values/civil-date'
import { formatShortDate, type FigureFormat } from './format-figure'
import type { ReportCell, ReportColumn } from './report'

type Tone = 'plain' | 'muted' | 'strong' | 'alert'

/** A cell of words; without any it says what is missing, muted. */
export function textCell(value: string | null, without = ''): ReportCell {
  const text = cleanLine(value ?? '')
  return text === '' ? { kind: 'text', text: without, tone: 'muted' } : { kind: 'text', text }
}

/** A cell of the client's own words, which no language changes. */
export const ownCell = (value: string | null, without = ''): ReportCell =>
  asOwn(textCell(value, without), value)

/** The cell as one of the client's words, where it holds any. */
const asOwn = (cell: ReportCell, value: string | null): ReportCell =>
  cell.kind === 'text' && cleanLine(value ?? '') !== '' ? { ...cell, isOwn: true } : cell

/** A cell with a date; without one it says so, muted. */
export const dateCell = (date: CivilDate | null): ReportCell =>
  date === null ? textCell(null, 'No date') : { kind: 'text', text: formatShortDate(date) }

export const tonedCell = (text: string, tone: Tone): ReportCell => ({
  kind: 'text',
  text: cleanLine(text),
  tone
})

/** A cell that follows a figure of the document. */
export const figureCell = (key: string, format: FigureFormat = 'auto'): ReportCell => ({
  kind: 'figure',
  key,
  format
})

/** Columns from title, share of the width and alignment. */
export const tableColumns = (
  ...columns: readonly (readonly [title: string, width: number, align?: ReportColumn['align']])[]
): ReportColumn[] => columns.map(([title, width, align = 'left']) => ({ title, width, align }))
