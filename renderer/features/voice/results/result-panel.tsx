import type { ReactNode } from 'react'
import type { ResultRows } from '@shared/domain/voice/results/results-workbook'
import { useEngagement } from '@renderer/data'
import { CopyTable } from './copy-table'
import { useResultAbout } from './result-about'
import styles from './results.module.css'
import { SaveWorkbook } from './save-workbook'
import { useLimitsNote } from './use-limits-note'

/** One result: the finding as its title, how it was computed, and a way to take it along. */
export function ResultPanel(props: {
  finding: string
  children: ReactNode
  /** How it is computed, in words a client understands. */
  method: readonly string[]
  table: Pick<ResultRows, 'head' | 'rows'>
}) {
  const { finding, method, table } = props
  const limits = useLimitsNote()
  const { lines, caution } = useResultAbout()
  const { isSample } = useEngagement()
  const notes = [...method, limits, ...(isSample ? ['Sample data: invented.'] : [])]
  const about = caution === null ? lines : [...lines, caution]
  const rows: ResultRows = { ...table, title: finding, about, notes }
  return (
    <div className={styles.panel}>
      <div className={styles.titleRow}>
        <h2 className={styles.finding}>{finding}</h2>
        <div className={styles.takeAlong}>
          <CopyTable table={rows} />
          <SaveWorkbook table={rows} />
        </div>
      </div>
      {caution !== null && <p className={styles.caution}>{caution}</p>}
      {props.children}
      <details className={styles.method}>
        <summary>How this is computed</summary>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </details>
    </div>
  )
}
