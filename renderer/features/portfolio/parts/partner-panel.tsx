import { IconArrowRight } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { Figure } from '@renderer/ui/figure'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import type { AuditWeights } from '@shared/domain/entities/portfolio'
import { movementWords } from '@shared/domain/portfolio/movement'
import type { RankStability } from '@shared/domain/portfolio/rank-stability'
import type { RankedRow } from '../ranking/ranked-rows'
import { scoreText } from '../ranking/ranking-columns'
import type { PortfolioView } from '../use-portfolio'
import { scoreEvidence } from './audit-evidence'
import { MetricFigure } from './metric-figure'
import { OverlapFigure } from './overlap-figure'
import styles from './partner-panel.module.css'
import { PotentialEditor } from './potential-editor'

function Line(props: { term: string; children: React.ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

/** What the ranking of one partner stands on; each figure opens its records. */
function AuditLines({ ranked, view }: { ranked: RankedRow; view: PortfolioView }) {
  const format = useFormat()
  const { row } = ranked
  const months = view.settings.revenueMonths
  const { id, movement } = row
  return (
    <dl className={styles.lines}>
      <Line term="Revenue">
        <MetricFigure metricId="revenue" partnerId={id} label="Revenue" months={months}>
          {format.money(row.revenue)}
        </MetricFigure>
      </Line>
      <Line term="ICP overlap">
        <OverlapFigure row={row} />
      </Line>
      <Line term="Qualifying events">
        <MetricFigure metricId="qualifying-events" partnerId={id} label="Qualifying events" months={months}>
          {format.count(row.activity)}
        </MetricFigure>
      </Line>
      <Line term="Invested in it">
        <MetricFigure metricId="partner-investment" partnerId={id} label="Invested" months={months}>
          {format.money(row.investment)}
        </MetricFigure>
      </Line>
      <Line term="Movement">
        {movement.movement ? movementWords[movement.movement] : 'Cannot tell'}
        <span className={styles.because}>{movement.because}</span>
      </Line>
    </dl>
  )
}

/** One partner: its place and why, and its potential to score. */
export function PartnerPanel(props: {
  ranked: RankedRow
  view: PortfolioView
  weights: AuditWeights
  stability: RankStability | null
}) {
  const { ranked, view, weights, stability } = props
  const format = useFormat()
  const { navigate } = useNavigation()
  const { partner } = ranked.row
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.name}>{partner.name}</h2>
        <Button
          size="small"
          variant="subtle"
          after={<IconArrowRight size={14} aria-hidden />}
          onClick={() => navigate({ screen: 'partners', partnerId: partner.id })}
        >
          Open
        </Button>
      </div>
      <p className={styles.score}>
        {ranked.rank === null ? 'No rank: ' : `Rank ${format.count(ranked.rank)}, score `}
        <Figure label="Audit score" evidence={scoreEvidence(ranked, weights, format)}>
          {ranked.score === null ? 'nothing to score' : scoreText(ranked, format)}
        </Figure>
      </p>
      {stability && ranked.rank !== null && (
        <p className={styles.note}>
          {`In the top ${stability.top} in ${format.share(stability.shares.get(ranked.at) ?? 0)} of draws with weights ±${format.share(stability.swing)}.`}
        </p>
      )}
      <AuditLines ranked={ranked} view={view} />
      <PotentialEditor key={partner.id} row={ranked.row} settings={view.settings} />
    </div>
  )
}
