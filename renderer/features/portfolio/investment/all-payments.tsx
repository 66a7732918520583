import { useFigure } from '@renderer/data'
import { figureText } from '@renderer/ui/figure-text'
import { useFormat } from '@renderer/ui/format'
import { MetricFigure } from '../parts/metric-figure'

/** Everything paid, down to the cell: what the shares are parts of, and what went into no partner. */
export function AllPayments({ months }: { months: number | null }) {
  const format = useFormat()
  const figure = useFigure('partner-investment', null, { revenueMonths: months })
  return (
    <MetricFigure metricId="partner-investment" label="All payments" months={months}>
      {figure ? figureText(figure, format) : '—'}
    </MetricFigure>
  )
}
