import type { DeskPlan } from '@shared/domain/importing/desk-protocol'
import { isError } from '@shared/domain/importing/cell-problem'
import { useFormat } from '@renderer/ui/format'
import { Pane } from '@renderer/ui/pane'
import { Text } from '@renderer/ui/text'
import { ProblemItem } from './problem-item'
import { Reconciliation } from './reconciliation'
import styles from './check-step.module.css'

/** Everything to look at before applying, grouped by kind, and the count of every row. */
export function CheckStep(props: { plan: DeskPlan | null; onShow: (sheetKey: string) => void }) {
  const format = useFormat()
  const { plan } = props
  const groups = (plan?.sheets ?? []).flatMap((sheet) => sheet.problems.map((group) => ({ sheet, group })))
  const errors = groups.filter(({ group }) => isError(group.code))
  const looks = groups.filter(({ group }) => !isError(group.code))
  return (
    <>
      <Pane
        label="Problems"
        title={
          plan && plan.problems > 0
            ? `${format.count(plan.problems)} cells could not be taken as they stand`
            : 'Nothing to fix'
        }
      >
        {plan && groups.length === 0 && (
          <p className={styles.line}>
            Every mapped cell was read. Rows that are no records are listed on the right.
          </p>
        )}
        {[...errors, ...looks].map(({ sheet, group }) => (
          <ProblemItem
            key={`${sheet.key}:${group.code}:${group.field}:${group.column}`}
            sheetName={sheet.sheetName}
            group={group}
            onShow={() => props.onShow(sheet.key)}
          />
        ))}
      </Pane>
      <Pane
        label="Every row counted"
        title="Every row counted"
        actions={
          <Text size="meta" tone="faint">
            read = taken + left out
          </Text>
        }
      >
        {(plan?.sheets ?? []).map((sheet) => (
          <Reconciliation key={sheet.key} sheet={sheet} />
        ))}
      </Pane>
    </>
  )
}
