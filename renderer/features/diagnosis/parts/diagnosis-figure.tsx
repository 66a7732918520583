import { useEvidenceReader } from '@renderer/data'
import { figureText } from '@renderer/ui/figure-text'
import { useFormat } from '@renderer/ui/format'
import { MetricFigure } from '@renderer/ui/metric-figure'
import type { Figure } from '@shared/domain/evidence/figure'
import { findMetric } from '@shared/domain/metrics/registry'

/** What is needed of a figure to write it and to open its evidence. */
type ShownFigure = Pick<Figure, 'metricId' | 'partnerId' | 'unit' | 'currency' | 'value'>

/** What a figure is called. */
export const figureTitle = ({ metricId }: Pick<Figure, 'metricId'>): string =>
  findMetric(metricId)?.definition.title ?? metricId

/** A figure that opens its evidence, held against a threshold where one is given. */
export function DiagnosisFigure(props: {
  figure: ShownFigure
  threshold?: number | null
  windowDays?: number | undefined
}) {
  const { figure, threshold = null, windowDays } = props
  const format = useFormat()
  const reader = useEvidenceReader()
  const text = figureText(figure, format)
  return (
    <MetricFigure
      metricId={figure.metricId}
      partnerId={figure.partnerId}
      label={`${figureTitle(figure)}: ${text}`}
      reader={reader}
      threshold={threshold}
      windowDays={windowDays}
    >
      {text}
    </MetricFigure>
  )
}
