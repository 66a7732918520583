import { addDays, type CivilDate } from '@shared/domain/values/civil-date'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
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
}

/** The day behind a number of days before the as-of date. */
const dayBefore = (figure: FigureSummary): CivilDate | null =>
  figure.value === null ? null : addDays(figure.asOf, -figure.value)

/** Metric columns in their first order. The rest can be chosen. */
export const metricColumns: readonly MetricColumn[] = [
  { metricId: 'revenue', title: 'Revenue', width: 112, isHidden: false },
  {
    metricId: 'revenue-share',
    title: 'Share',
    width: 76,
    isHidden: false,
    // Two decimals throughout: with 700 partners most shares are below one percent, and a column must align.
    write: (figure, format) => format.share(figure.value, 2)
  },
  { metricId: 'won-deals', title: 'Won deals', width: 92, isHidden: true },
  {
    metricId: 'days-since-last-order',
    title: 'Last order',
    width: 112,
    isHidden: false,
    write: (figure, format) => format.date(dayBefore(figure))
  },
  {
    metricId: 'qualifying-events',
    title: 'Active',
    width: 84,
    isHidden: false,
    write: (figure, format) =>
      figure.value === null ? unknownText : figure.value > 0 ? `Yes · ${format.count(figure.value)}` : 'No'
  },
  { metricId: 'open-pipeline', title: 'Open pipeline', width: 112, isHidden: true },
  { metricId: 'partner-sourced-pipeline', title: 'Sourced pipeline', width: 120, isHidden: true },
  { metricId: 'win-rate', title: 'Win rate', width: 84, isHidden: true },
  { metricId: 'gross-margin', title: 'Gross margin', width: 112, isHidden: true },
  { metricId: 'mdf-paid', title: 'MDF paid', width: 100, isHidden: true },
  {
    metricId: 'days-since-last-contact',
    title: 'Last contact',
    width: 104,
    isHidden: true,
    write: (figure, format) => format.date(dayBefore(figure))
  }
]

export const gridMetricIds: readonly string[] = metricColumns.map((column) => column.metricId)

/** What a metric cell shows; nothing while the figure is computed. */
export function metricCellText(
  column: MetricColumn,
  figure: FigureSummary | undefined,
  format: Format
): string {
  if (figure === undefined) return ''
  if (figure.value === null) return unknownText
  return column.write ? column.write(figure, format) : figureText(figure, format)
}
