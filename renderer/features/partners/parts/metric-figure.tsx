import type { ReactNode } from 'react'
import { useEvidenceReader } from '@renderer/data'
import { MetricFigure as FigureOfAnalysis } from '@renderer/ui/metric-figure'

/** A figure that opens its evidence, and from there the list of its records and cells. */
export function MetricFigure(props: {
  metricId: string
  partnerId?: string | null
  label: string
  children: ReactNode
}) {
  return <FigureOfAnalysis {...props} reader={useEvidenceReader()} />
}
