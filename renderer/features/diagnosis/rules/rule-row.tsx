import { useEffect, useRef } from 'react'
import { useFormat } from '@renderer/ui/format'
import { StatusWord } from '@renderer/ui/status-mark'
import { FindingFigure } from '../parts/finding-figure'
import type { RuleLine } from './group-findings'
import { limitWords, outcomeStatus, severityWords } from './rule-words'
import styles from './rules.module.css'

/** One rule: its outcome in word, shape and colour, what it says, and its figure, which opens the evidence. */
export function RuleRow(props: { line: RuleLine; isChosen: boolean; onChoose: () => void }) {
  const { rule, finding } = props.line
  const format = useFormat()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (props.isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [props.isChosen])
  const [figure] = finding.figures
  const limit = limitWords(rule, finding, format)
  return (
    <li ref={row} className={styles.row} data-chosen={props.isChosen || undefined}>
      <button
        type="button"
        className={styles.choose}
        aria-current={props.isChosen || undefined}
        onClick={props.onChoose}
      >
        <StatusWord status={outcomeStatus[finding.outcome]} />
        <span className={styles.id}>{rule.id}</span>
        <span className={styles.claim}>
          <span className={styles.claimText}>
            {rule.claim}
            {finding.change && <span className={styles.changed}> changed</span>}
          </span>
          <span className={styles.sentence}>{finding.sentence}</span>
        </span>
        <span className={styles.severity} title="Severity">
          {severityWords[rule.severity]}
        </span>
      </button>
      <span className={styles.figure}>
        {figure && figure.value !== null && <FindingFigure finding={finding} />}
        <span className={styles.limit}>{limit}</span>
      </span>
    </li>
  )
}
