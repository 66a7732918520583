import type { ImportReport } from '@shared/domain/voice/interchange/import-report'
import { useFormat } from '@renderer/ui/format'
import { adjustedWords, discardedWords } from './bring-in-words'
import styles from './bring-in.module.css'

/** What a file of another program held that has no place here, and what was read otherwise than written. */
export function ReportList({ report }: { report: ImportReport }) {
  const format = useFormat()
  const { discarded, adjusted } = report
  if (discarded.length === 0 && adjusted.length === 0) {
    return <p className={styles.meta}>Everything in the file is taken over as it is written.</p>
  }
  const line = (words: string, count: number, examples: readonly string[]) => (
    <li key={words}>
      {words}: {format.count(count)}
      {examples.length > 0 && <span className={styles.meta}> · {examples.join(', ')}</span>}
    </li>
  )
  return (
    <div className={styles.report} tabIndex={0} role="region" aria-label="Import report">
      {discarded.length > 0 && (
        <>
          <h3 className={styles.title}>Not taken over</h3>
          <ul>{discarded.map(({ what, count, examples }) => line(discardedWords[what], count, examples))}</ul>
        </>
      )}
      {adjusted.length > 0 && (
        <>
          <h3 className={styles.title}>Read otherwise than written</h3>
          <ul>{adjusted.map(({ what, count, examples }) => line(adjustedWords[what], count, examples))}</ul>
        </>
      )}
    </div>
  )
}
