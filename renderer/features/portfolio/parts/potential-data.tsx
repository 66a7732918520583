import { useFigure } from '@renderer/data'
import { figureText } from '@renderer/ui/figure-text'
import { useFormat } from '@renderer/ui/format'
import type { PotentialDimension } from '@shared/domain/entities/portfolio'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { MetricFigure } from './metric-figure'
import styles from './partner-panel.module.css'

interface Hint {
  readonly metricId: string
  readonly words: string
}

/** Figures that may serve as evidence of a dimension; none of them is a score. */
const hints: Readonly<Record<PotentialDimension, readonly Hint[]>> = {
  'market-focus': [],
  'offer-creation': [{ metricId: 'certified-people', words: 'Certified people' }],
  'demand-generation': [{ metricId: 'open-pipeline', words: 'Open pipeline' }],
  'sales-execution': [
    { metricId: 'win-rate', words: 'Win rate' },
    { metricId: 'won-deals', words: 'Won deals' }
  ],
  'growth-intent': [{ metricId: 'partner-engagements', words: 'Trainings, reviews, campaigns in the window' }]
}

function HintFigure({ hint, partnerId }: { hint: Hint; partnerId: string }) {
  const format = useFormat()
  const figure = useFigure(hint.metricId, partnerId)
  if (!figure || figure.value === null) return null
  return (
    <span>
      {`${hint.words} `}
      <MetricFigure metricId={hint.metricId} partnerId={partnerId} label={hint.words} months={null}>
        {figureText(figure, format)}
      </MetricFigure>
    </span>
  )
}

/** What the data say about a dimension, each figure down to its records. */
export function PotentialData({ dimension, row }: { dimension: PotentialDimension; row: PortfolioRow }) {
  const format = useFormat()
  const { overlap, partner } = row
  const own =
    dimension === 'market-focus'
      ? [overlap === null ? '' : `ICP overlap ${format.count(overlap)}`, partner.verticals.join(', ')]
      : []
  return (
    <span className={styles.data}>
      {own.filter((words) => words !== '').join(' · ')}
      {hints[dimension].map((hint) => (
        <HintFigure key={hint.metricId} hint={hint} partnerId={row.id} />
      ))}
    </span>
  )
}
