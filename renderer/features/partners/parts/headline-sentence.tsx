import { useMemo } from 'react'
import { useEngagement, useFigure } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { headline } from '../words/headline'
import { MetricFigure } from './metric-figure'
import styles from './headline-sentence.module.css'

/** What the partner list says about the programme, in one sentence whose figures open their evidence. */
export function HeadlineSentence() {
  const { definitions } = useEngagement()
  const format = useFormat()
  const active = useFigure('active-partner-rate')
  const most = useFigure('partners-for-80-percent')
  const mean = useFigure('revenue-per-partner')
  const sourced = useFigure('partner-sourced-pipeline-share')
  const parts = useMemo(() => {
    if (!active || !most || !mean || !sourced) return []
    const figures = {
      'active-partner-rate': active,
      'partners-for-80-percent': most,
      'revenue-per-partner': mean,
      'partner-sourced-pipeline-share': sourced
    }
    return headline(figures, definitions.activeWindowDays, format)
  }, [active, most, mean, sourced, definitions.activeWindowDays, format])
  return (
    <p className={styles.sentence}>
      {parts.map((part, index) =>
        typeof part === 'string' ? (
          <span key={index}>{part}</span>
        ) : (
          <MetricFigure key={part.metricId} metricId={part.metricId} label={part.label}>
            {part.text}
          </MetricFigure>
        )
      )}
    </p>
  )
}
