import type { DeskPlan } from '@shared/domain/importing/desk-protocol'
import { useFormat } from '@renderer/ui/format'
import { leftOutReason } from '../words/problem-words'
import { targetLabels } from '../words/field-labels'
import styles from './check-step.module.css'

const shownRows = 12

/** Rows read, taken and left out of one sheet, and its total to compare with the client's own. */
export function Reconciliation({ sheet }: { sheet: DeskPlan['sheets'][number] }) {
  const format = useFormat()
  const { counts, amountTotal, leftOut } = sheet
  const byReason = new Map<string, number[]>()
  for (const { row, reason } of leftOut) byReason.set(reason, [...(byReason.get(reason) ?? []), row])
  return (
    <section className={styles.sheet}>
      <h3 className={styles.title}>
        {sheet.sheetName} · {targetLabels[sheet.target]}
      </h3>
      <dl className={styles.facts}>
        <dt>Rows read</dt>
        <dd>{format.count(counts.read)}</dd>
        <dt>Taken</dt>
        <dd>{format.count(counts.read - counts.leftOut)}</dd>
        <dt>Left out</dt>
        <dd>{format.count(counts.leftOut)}</dd>
        {amountTotal && (
          <>
            <dt>Sum of the amounts</dt>
            <dd>
              {amountTotal.currency
                ? format.money(amountTotal.value, { currency: amountTotal.currency, decimals: 2 })
                : format.decimal(amountTotal.value, 2)}
            </dd>
          </>
        )}
      </dl>
      {[...byReason].map(([reason, rows]) => (
        <p key={reason} className={styles.where}>
          {leftOutReason(reason)}: {rows.length === 1 ? 'row' : 'rows'} {rows.slice(0, shownRows).join(', ')}
          {rows.length > shownRows && ` and ${format.count(rows.length - shownRows)} more`}
        </p>
      ))}
    </section>
  )
}
