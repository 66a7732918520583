import { isError, type ProblemGroup } from '@shared/domain/importing/cell-problem'
import { columnLetters } from '@shared/domain/importing/cell-address'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { StatusMark } from '@renderer/ui/status-mark'
import { fieldLabel } from '../words/field-labels'
import { problemAdvice, problemTitles } from '../words/problem-words'
import styles from './check-step.module.css'

/** Problems of one kind in one column: how many, where, what was kept, and the way to the cells. */
export function ProblemItem(props: { sheetName: string; group: ProblemGroup; onShow: () => void }) {
  const { group } = props
  const format = useFormat()
  return (
    <article className={styles.problem}>
      <StatusMark status={isError(group.code) ? 'at-risk' : 'watch'} />
      <div>
        <h3 className={styles.title}>
          {problemTitles[group.code]} · {fieldLabel(group.field)}
        </h3>
        <p className={styles.where}>
          {format.count(group.count)} {group.count === 1 ? 'cell' : 'cells'} in {props.sheetName}, column{' '}
          {columnLetters(group.column)}
        </p>
        <p className={styles.advice}>{problemAdvice[group.code]}</p>
        <p className={styles.examples}>
          {group.examples.slice(0, 6).map((example) => (
            <span key={example.cell} className={styles.example}>
              <b>{example.cell}</b> {example.text === '' ? '(empty)' : example.text}
            </span>
          ))}
          {group.count > 6 && <span className={styles.where}>and {format.count(group.count - 6)} more</span>}
        </p>
      </div>
      <Button size="small" variant="soft" onClick={props.onShow}>
        Show in sheet
      </Button>
    </article>
  )
}
