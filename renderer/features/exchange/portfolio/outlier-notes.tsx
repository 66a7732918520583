import { leastForOutliers, type Outlier } from '@shared/domain/exchange/outliers'
import { useFormat } from '@renderer/ui/format'
import { shortName } from '../exchange-words'
import styles from './portfolio.module.css'

/** Who stands apart from the others, and the line that explains it. */
export function OutlierNotes({ found }: { found: readonly Outlier[] | null }) {
  const format = useFormat()
  if (found === null) {
    return (
      <p className={styles.note}>
        {`Who stands apart can be told from ${leastForOutliers} audits with money on both sides.`}
      </p>
    )
  }
  if (found.length === 0) return <p className={styles.note}>No partner stands apart from the others.</p>
  return (
    <ul className={styles.notes}>
      {found.map(({ entry, index, usual, because }) => (
        <li key={entry.partner.id}>
          <b>{shortName(entry.partner.name)}</b>
          {` stands at ${format.signed(index, 2)}, the usual partner at ${format.signed(usual, 2)}`}
          {because === null
            ? '.'
            : `, most of all by ${because.line.line.name}: ${format.shortMoney(because.line.amount.value)} instead of ${format.shortMoney(because.usual)}.`}
        </li>
      ))}
    </ul>
  )
}
