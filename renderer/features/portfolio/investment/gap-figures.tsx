import { Figure } from '@renderer/ui/figure'
import { useFormat } from '@renderer/ui/format'
import type { InvestmentGap } from '@shared/domain/portfolio/investment-gap'
import styles from '../parts/tab.module.css'
import { AllPayments } from './all-payments'
import { dissimilarityEvidence } from './gap-evidence'

/** What the shares are parts of, and how much would have to move. */
export function GapFigures({ gap, months }: { gap: InvestmentGap; months: number | null }) {
  const format = useFormat()
  return (
    <div className={styles.group}>
      <h2>In figures</h2>
      <dl className={styles.lines}>
        <div>
          <dt>Would have to move</dt>
          <dd>
            <Figure label="Dissimilarity" evidence={dissimilarityEvidence(gap, format)}>
              {format.share(gap.dissimilarity)}
            </Figure>
          </dd>
        </div>
        <div>
          <dt>Invested in these partners</dt>
          <dd>{format.money(gap.invested)}</dd>
        </div>
        <div>
          <dt>All payments, programme too</dt>
          <dd>
            <AllPayments months={months} />
          </dd>
        </div>
        <div>
          <dt>Revenue of these partners</dt>
          <dd>{format.money(gap.brought)}</dd>
        </div>
      </dl>
    </div>
  )
}
