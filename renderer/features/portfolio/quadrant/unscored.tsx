import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import styles from '../parts/tab.module.css'

const shownUnscored = 12

/** Partners whose potential is not scored yet, those that bring most first. */
export function Unscored(props: { rows: readonly PortfolioRow[]; onWeigh: (partnerId: string) => void }) {
  const format = useFormat()
  const { rows: unscored, onWeigh } = props
  return (
    <div className={styles.group}>
      <h2>{`${format.count(unscored.length)} without a potential`}</h2>
      <ul className={styles.list}>
        {unscored.slice(0, shownUnscored).map((row) => (
          <li key={row.id}>
            <Button size="small" variant="subtle" onClick={() => onWeigh(row.id)}>
              {row.partner.name}
            </Button>
            <span className={styles.note}>{`${row.potential?.scored ?? 0} of 5`}</span>
          </li>
        ))}
      </ul>
      {unscored.length > shownUnscored && (
        <p className={styles.note}>
          {`And ${format.count(unscored.length - shownUnscored)} with less revenue.`}
        </p>
      )}
    </div>
  )
}
