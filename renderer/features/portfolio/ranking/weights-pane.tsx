import { useFormat } from '@renderer/ui/format'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { Slider } from '@renderer/ui/slider'
import type { AuditWeights } from '@shared/domain/entities/portfolio'
import { auditMeasures, measuresKnown, type AuditMeasure } from '@shared/domain/portfolio/audit-score'
import type { RankStability } from '@shared/domain/portfolio/rank-stability'
import { measureWords } from '../portfolio-words'
import { useEditSettings } from '../use-act'
import type { PortfolioView } from '../use-portfolio'
import styles from './ranking.module.css'
import { StabilityNote } from './stability-note'

const scales = [
  { value: 'rank', label: 'Ahead of' },
  { value: 'largest', label: 'Of the largest' }
] as const

const scaleNotes = {
  rank: 'Revenue and activity: the part of the other partners that have less. The best has 100, the least 0.',
  largest: 'Revenue and activity: in percent of the largest partner. A few large ones push all others down.'
}

/** Sliders for what the audit weighs, how it is put on one scale, and how much the top owes to the weights. */
export function WeightsPane(props: {
  view: PortfolioView
  weights: AuditWeights
  stability: RankStability | null
  onMove: (weights: AuditWeights) => void
}) {
  const { view, weights } = props
  const format = useFormat()
  const edit = useEditSettings()
  const { normalisation } = view.settings
  const known = measuresKnown(view.audit)
  const whole = known.reduce((total, measure) => total + weights[measure], 0)
  const textOf = (measure: AuditMeasure): string =>
    known.includes(measure) && whole > 0 ? format.share(weights[measure] / whole) : '—'
  return (
    <div className={styles.stack}>
      <div className={styles.group}>
        <h2>What counts</h2>
        {auditMeasures.map((measure) => (
          <Slider
            key={measure}
            label={measureWords[measure].name}
            value={weights[measure]}
            text={textOf(measure)}
            hint={
              known.includes(measure) ? measureWords[measure].hint : 'In no partner’s data: left out for all'
            }
            onChange={(value) => props.onMove({ ...weights, [measure]: value })}
          />
        ))}
        {whole <= 0 && <p className={styles.note}>Give at least one measure a weight.</p>}
      </div>
      <div className={styles.group}>
        <h2>One scale for all</h2>
        <SegmentedControl
          label="How revenue and activity are put on one scale"
          value={normalisation}
          options={scales}
          onChange={(next) => void edit('portfolio.normalisation-set', () => ({ normalisation: next }))}
        />
        <p className={styles.note}>{scaleNotes[normalisation]} ICP overlap stays as it is recorded.</p>
      </div>
      <StabilityNote stability={props.stability} />
    </div>
  )
}
