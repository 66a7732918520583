import { useMemo, type ReactNode } from 'react'
import { useAnalysis, useEvidenceReader } from '@renderer/data'
import { MetricFigure as FigureOfAnalysis } from '@renderer/ui/metric-figure'

/** A figure over the portfolio's period that opens its evidence, and from there its records and cells. */
export function MetricFigure(props: {
  metricId: string
  partnerId?: string | null
  label: string
  months: number | null
  children: ReactNode
}) {
  const analysis = useAnalysis()
  const { cells } = useEvidenceReader()
  const { months, ...figure } = props
  const reader = useMemo(
    () => ({
      cells,
      evidence: (metricId: string, partnerId: string | null) =>
        analysis.ask('evidence', { metricId, partnerId, options: { revenueMonths: months } })
    }),
    [analysis, cells, months]
  )
  return <FigureOfAnalysis {...figure} reader={reader} />
}
