import { useFigure } from '@renderer/data'
import { figureText } from '@renderer/ui/figure-text'
import { useFormat } from '@renderer/ui/format'
import { unknownWords } from '@shared/domain/evidence/reasons'
import { MetricFigure } from '../parts/metric-figure'
import styles from './partner-figures.module.css'
import { PartnerVoiceItems } from './partner-voice-items'

function FigureItem(props: { partnerId: string; metricId: string; title: string }) {
  const { partnerId, metricId, title } = props
  const format = useFormat()
  const figure = useFigure(metricId, partnerId)
  const text = figure ? figureText(figure, format) : ''
  return (
    <div className={styles.item}>
      <dt className={styles.title}>{title}</dt>
      <dd className={styles.value} title={figure?.unknown ? unknownWords(figure.unknown.reason) : undefined}>
        {figure && (
          <MetricFigure metricId={metricId} partnerId={partnerId} label={`${title}: ${text}`}>
            {text}
          </MetricFigure>
        )}
      </dd>
    </div>
  )
}

const shown = [
  ['revenue', 'Revenue'],
  ['revenue-share', 'Share of partner revenue'],
  ['won-deals', 'Won deals'],
  ['win-rate', 'Win rate'],
  ['gross-margin', 'Gross margin'],
  ['open-pipeline', 'Open pipeline'],
  ['partner-sourced-pipeline', 'Sourced pipeline'],
  ['mdf-paid', 'MDF paid'],
  ['days-since-last-order', 'Since last order'],
  ['days-since-last-contact', 'Since last contact']
] as const

/** The figures of one partner; each opens its evidence. */
export function PartnerFigureList(props: { partnerId: string }) {
  const { partnerId } = props
  return (
    <dl className={styles.list}>
      {shown.map(([metricId, title]) => (
        <FigureItem key={metricId} partnerId={partnerId} metricId={metricId} title={title} />
      ))}
      <PartnerVoiceItems partnerId={partnerId} />
    </dl>
  )
}
