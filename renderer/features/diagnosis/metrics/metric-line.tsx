import { useEvidenceReader } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { MetricFigure } from '@renderer/ui/metric-figure'
import { Sparkline } from '@renderer/ui/sparkline'
import type { MetricSnapshot } from '@shared/domain/entities/diagnosis'
import { caveatWords } from '@shared/domain/evidence/reasons'
import type { FigureChange } from '@shared/domain/snapshots/compare-snapshots'
import { isTrend, trendOf } from '@shared/domain/snapshots/trend'
import { changeText, extentText, intervalText, unknownSentence, valueText } from './figure-words'
import type { MetricRow } from './metric-groups'
import styles from './metrics.module.css'

function Trend(props: { row: MetricRow; snapshots: readonly MetricSnapshot[] }) {
  const { definition, figure } = props.row
  const points = trendOf(props.snapshots, figure.metricId)
  if (!isTrend(points)) return null
  const words = points.map(({ name }) => name).join(', ')
  return (
    <Sparkline
      label={`Course of ${definition.title}: ${words}, now`}
      values={[...points.map(({ value }) => value), figure.value]}
    />
  )
}

function ChangeCell(props: { row: MetricRow; change: FigureChange | null }) {
  const format = useFormat()
  if (!props.change) return <td data-number>not in it</td>
  const { text, range, verdict } = changeText(props.row.figure, props.change, format)
  const isSure = props.change.verdict === 'beyond-chance'
  return (
    <td data-number title={`95% interval of the change: ${range}; ${verdict}`}>
      <span className={isSure ? styles.sure : undefined}>{text}</span>
      <span className={styles.under}>{isSure ? `${range}, beyond chance` : range}</span>
    </td>
  )
}

/** One figure: its name opens the definition, its value the evidence. */
export function MetricLine(props: {
  row: MetricRow
  isChosen: boolean
  isCompared: boolean
  change: FigureChange | null
  snapshots: readonly MetricSnapshot[]
  onChoose: () => void
}) {
  const { row } = props
  const { definition, figure } = row
  const format = useFormat()
  const reader = useEvidenceReader()
  const text = valueText(figure, format)
  const caveats = (figure.caveats ?? []).map(caveatWords)
  return (
    <tr className={styles.line} data-chosen={props.isChosen || undefined}>
      <th scope="row">
        <button type="button" className={styles.name} aria-pressed={props.isChosen} onClick={props.onChoose}>
          {definition.title}
        </button>
        <Trend row={row} snapshots={props.snapshots} />
        {figure.value === null && <span className={styles.unknown}>{unknownSentence(figure)}</span>}
        {caveats.map((words) => (
          <span key={words} className={styles.caveat}>
            {words}
          </span>
        ))}
      </th>
      <td data-number className={styles.value}>
        <MetricFigure metricId={figure.metricId} label={definition.title} reader={reader}>
          {text}
        </MetricFigure>
      </td>
      <td data-number>{intervalText(figure, format)}</td>
      <td data-number>{extentText(figure, format)}</td>
      <td data-number data-low={(figure.coverage ?? 1) < 0.6 || undefined}>
        {figure.coverage === null ? '' : format.share(figure.coverage)}
      </td>
      {props.isCompared && <ChangeCell row={row} change={props.change} />}
    </tr>
  )
}
