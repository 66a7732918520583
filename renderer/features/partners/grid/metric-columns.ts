import type { CellStyle, CellValue } from '@shared/domain/deliverables/workbook'
import { addDays, type CivilDate } from '@shared/domain/values/civil-date'
import type { PartnerLayout } from '@shared/domain/entities/partner-view'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import { metrics } from '@shared/domain/metrics/registry'
import { figureText } from '@renderer/ui/figure-text'
import { unknownText, type Format } from '@renderer/ui/format'

/** A figure shown as a column of the grid. */
export interface MetricColumn {
  readonly metricId: string
  readonly title: string
  readonly width: number
  readonly isHidden: boolean
  /** How the value is written; default: by its unit. */
  readonly write?: (figure: FigureSummary, format: Format) => string
  /** How the value of a group is written, where it is no sum. */
  readonly writeGroup?: (figure: FigureSummary, format: Format) => string
  /** What a spreadsheet gets, where it is not the value itself. */
  readonly export?: { readonly style: CellStyle; readonly value: (figure: FigureSummary) => CellValue }
}

/** The figure that says whether a partner is active: events in the window that count. */
export const activeMetricId = 'qualifying-events'

/** The day behind a number of days before the as-of date. */
const dayBefore = (figure: FigureSummary): CivilDate | null =>
  figure.value === null ? null : addDays(figure.asOf, -figure.value)

const asDay = {
  style: 'date' as const,
  value: (figure: FigureSummary): CellValue => {
    const date = dayBefore(figure)
    return date === null ? null : { date }
  }
}

/** The usual figures of a partner, in their first order. */
export const usualColumns: readonly MetricColumn[] = [
  { metricId: 'revenue', title: 'Revenue', width: 96, isHidden: false },
  {
    metricId: 'revenue-share',
    title: 'Share',
    width: 68,
    isHidden: false,
    // Two decimals throughout: with 700 partners most shares are below one percent, and a column must align.
    write: (figure, format) => format.share(figure.value, 2)
  },
  { metricId: 'won-deals', title: 'Won deals', width: 88, isHidden: true },
  {
    metricId: 'days-since-last-order',
    title: 'Last order',
    width: 112,
    isHidden: false,
    write: (figure, format) => format.date(dayBefore(figure)),
    export: asDay
  },
  {
    metricId: activeMetricId,
    title: 'Active',
    width: 80,
    isHidden: false,
    write: (figure, format) =>
      figure.value === null ? unknownText : figure.value > 0 ? `Yes · ${format.count(figure.value)}` : 'No',
    writeGroup: (figure, format) => `${format.count(figure.value)} of ${format.count(figure.denominator)}`
  },
  { metricId: 'open-pipeline', title: 'Open pipeline', width: 112, isHidden: true },
  { metricId: 'partner-sourced-pipeline', title: 'Sourced pipeline', width: 120, isHidden: true },
  { metricId: 'win-rate', title: 'Win rate', width: 84, isHidden: true },
  { metricId: 'gross-margin', title: 'Gross margin', width: 112, isHidden: true },
  { metricId: 'mdf-paid', title: 'MDF paid', width: 92, isHidden: true },
  {
    metricId: 'days-since-last-contact',
    title: 'Last contact',
    width: 112,
    isHidden: true,
    write: (figure, format) => format.date(dayBefore(figure)),
    export: asDay
  }
]

/** The usual ones have a column already; how many people are certified stands in the profile, where it is set. */
const placed: ReadonlySet<string> = new Set([
  ...usualColumns.map(({ metricId }) => metricId),
  'certified-people'
])

/** Titles in the registry are written to be read alone; a long one is cut short and told in full by the foot. */
const widthOf = (title: string): number => Math.min(168, Math.max(96, 7 * title.length + 24))

/** Every figure one partner can have: the usual ones, then the rest of the registry, which can be chosen. */
export const metricColumns: readonly MetricColumn[] = [
  ...usualColumns,
  ...metrics
    .map(({ definition }) => definition)
    .filter(({ id, scope }) => scope !== 'programme' && !placed.has(id))
    .map(({ id, title }) => ({ metricId: id, title, width: widthOf(title), isHidden: true }))
]

/** The figures a layout needs: of the columns it shows or sorts by. Moving a column asks for nothing new. */
export function metricIdsOf({ columns, sort }: Pick<PartnerLayout, 'columns' | 'sort'>): readonly string[] {
  const needed = new Set([
    ...columns.filter(({ isHidden }) => !isHidden).map(({ id }) => id),
    ...sort.map(({ columnId }) => columnId)
  ])
  return metricColumns.map(({ metricId }) => metricId).filter((id) => needed.has(id))
}

/** What a metric cell shows; nothing while the figure is computed, or of a group that has no sum. */
export function metricCellText(
  column: MetricColumn,
  figure: FigureSummary | undefined,
  format: Format,
  isOfGroup = false
): string {
  if (figure === undefined) return ''
  if (figure.value === null) return unknownText
  const write = isOfGroup && column.writeGroup ? column.writeGroup : column.write
  return write ? write(figure, format) : figureText(figure, format)
}
