import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import type { InvestmentGap } from '@shared/domain/portfolio/investment-gap'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import styles from '../parts/tab.module.css'

const shown = 10

/** Partners that are not compared because nothing is known of what they received, and those known in part. */
export function UnknownInvestment(props: {
  gap: InvestmentGap
  rows: readonly PortfolioRow[]
  onWeigh: (partnerId: string) => void
}) {
  const format = useFormat()
  const unknown = new Set(props.gap.unknownInvestment)
  const left = props.rows.filter(({ id }) => unknown.has(id))
  const partly = props.rows.filter(({ id, investmentGaps }) => investmentGaps > 0 && !unknown.has(id))
  return (
    <>
      <div className={styles.group}>
        <h2>{`${format.count(left.length)} left out: investment not known`}</h2>
        {left.length === 0 ? (
          <p className={styles.note}>
            The list of payments is taken as complete: a partner that is not on it received nothing.
          </p>
        ) : (
          <Names rows={left} onWeigh={props.onWeigh} />
        )}
      </div>
      {partly.length > 0 && (
        <div className={styles.group}>
          <h2>{`${format.count(partly.length)} known in part`}</h2>
          <p className={styles.note}>
            Some of their payments lack an amount, a date or a state and are not in it.
          </p>
          <Names rows={partly} onWeigh={props.onWeigh} />
        </div>
      )}
    </>
  )
}

function Names({ rows, onWeigh }: { rows: readonly PortfolioRow[]; onWeigh: (partnerId: string) => void }) {
  const format = useFormat()
  return (
    <ul className={styles.list}>
      {rows.slice(0, shown).map((row) => (
        <li key={row.id}>
          <Button size="small" variant="subtle" onClick={() => onWeigh(row.id)}>
            {row.partner.name}
          </Button>
          <span className={styles.note}>{`${format.count(row.investmentGaps)} payments`}</span>
        </li>
      ))}
      {rows.length > shown && (
        <li className={styles.note}>{`And ${format.count(rows.length - shown)} more`}</li>
      )}
    </ul>
  )
}
