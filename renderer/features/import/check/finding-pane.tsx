import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { findingExplanation, findingTitle } from '../words/check-words'
import { fieldLabel } from '../words/field-labels'
import { FindingGrid } from './finding-grid'
import type { CheckView, SheetFinding } from './use-check'
import styles from './finding-pane.module.css'

/** One finding: what it means, what can be done about it, and the rows concerned. */
export function FindingPane(props: {
  view: CheckView
  current: SheetFinding | null
  /** Rises whenever the rows are to take the focus. */
  entered: number
  onDialog: (dialog: 'fix' | 'ignore') => void
}) {
  const format = useFormat()
  const { current, view } = props
  if (!current)
    return <p className={styles.line}>No problem is chosen. Every check that looks here is silent.</p>
  const { finding } = current
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.title}>
            {findingTitle(finding)}
            {finding.field !== null && ` · ${fieldLabel(finding.field)}`}
          </h3>
          <p className={styles.what}>{findingExplanation(finding, format)}</p>
          {finding.ignored !== null && <p className={styles.what}>Let stand: {finding.ignored}</p>}
        </div>
        {finding.ignored === null && (
          <div className={styles.acts}>
            {finding.fixes.length > 0 && (
              <Button size="small" variant="soft" onClick={() => props.onDialog('fix')}>
                Fix in bulk
              </Button>
            )}
            <Button size="small" variant="subtle" onClick={() => props.onDialog('ignore')}>
              Let stand
            </Button>
          </div>
        )}
      </div>
      <FindingGrid key={current.key} view={view} current={current} entered={props.entered} />
    </div>
  )
}
