import { useFormat } from '@renderer/ui/format'
import { BottomBar } from '@renderer/ui/bottom-bar'
import { Button } from '@renderer/ui/button'
import { StatusMark } from '@renderer/ui/status-mark'
import { Text } from '@renderer/ui/text'
import type { DeskState, Step } from '../desk/desk-state'
import styles from './import-bar.module.css'

/** What the files hold in rows, and the one act: apply them. */
export function ImportBar(props: { state: DeskState; onGo: (step: Step) => void; onApply: () => void }) {
  const format = useFormat()
  const { plan, isPlanning, isApplying, reading } = props.state
  const rows = plan?.rowsToApply ?? 0
  const isBusy = isPlanning || isApplying || reading.length > 0
  return (
    <BottomBar
      actions={
        <>
          <Text size="meta" tone="faint">
            Can be undone
          </Text>
          <NextLook state={props.state} onGo={props.onGo} />
          <Button variant="primary" isDisabled={isBusy || rows === 0} onClick={props.onApply}>
            {applyWords(props.state, format.count(rows), rows)}
          </Button>
        </>
      }
    >
      {plan && (
        <span className={styles.facts} aria-live="polite" data-busy={isPlanning || undefined}>
          <span>
            <b>{format.count(plan.rowsRead)}</b> rows
          </span>
          <span className={styles.fact}>
            <StatusMark status="ready" />
            <b>{format.count(plan.rowsRead - plan.rowsLeftOut)}</b> ready
          </span>
          {plan.problems > 0 && (
            <span className={styles.fact}>
              <StatusMark status="watch" />
              <b>{format.count(plan.problems)}</b> {plan.problems === 1 ? 'cell' : 'cells'} to fix
            </span>
          )}
          <span className={styles.fact}>
            <StatusMark status="empty" />
            <b>{format.count(plan.rowsLeftOut)}</b> left out
          </span>
          <span className={styles.wide}>{format.count(plan.rowsUnchanged)} unchanged</span>
        </span>
      )}
    </BottomBar>
  )
}

function applyWords({ isApplying, isPlanning, plan }: DeskState, count: string, rows: number): string {
  if (isApplying) return 'Applying …'
  if (plan && rows === 0 && !isPlanning) return 'Nothing new to apply'
  return `Apply ${count} ${rows === 1 ? 'row' : 'rows'}`
}

/** The most pressing thing to look at before applying. */
function NextLook({ state, onGo }: { state: DeskState; onGo: (step: Step) => void }) {
  const format = useFormat()
  const { plan, step } = state
  if (!plan) return null
  const asked = plan.unmatched.filter((one) => one.decision.kind === 'ask').length
  if (plan.problems > 0 && step !== 'check') {
    return (
      <Button onClick={() => onGo('check')}>
        Look at {format.count(plan.problems)} {plan.problems === 1 ? 'problem' : 'problems'}
      </Button>
    )
  }
  if (asked > 0 && step !== 'match') {
    return (
      <Button onClick={() => onGo('match')}>
        Match {format.count(asked)} {asked === 1 ? 'partner' : 'partners'}
      </Button>
    )
  }
  return step === 'preview' ? null : <Button onClick={() => onGo('preview')}>Preview</Button>
}
