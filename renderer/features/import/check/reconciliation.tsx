import type { CheckedSheet } from '@shared/domain/importing/checks/check-protocol'
import type { ColumnSum } from '@shared/domain/importing/checks/reconcile'
import { useFormat } from '@renderer/ui/format'
import { columnLetters } from '@shared/domain/importing/cell-address'
import { leftOutReason } from '../words/problem-words'
import { fieldLabel, targetLabels } from '../words/field-labels'
import styles from './reconciliation.module.css'

/** Rows read = used + left out, and every column of figures beside the client's own total. */
export function Reconciliation({ sheet }: { sheet: CheckedSheet }) {
  const format = useFormat()
  const { rowsRead, rowsUsed, leftOut, sums } = sheet.reconciliation
  return (
    <section className={styles.sheet}>
      <h3 className={styles.title}>
        {sheet.sheetName} · {targetLabels[sheet.target]}
      </h3>
      <dl className={styles.facts}>
        <dt>Rows read</dt>
        <dd>{format.count(rowsRead)}</dd>
        <dt>Used</dt>
        <dd>{format.count(rowsUsed)}</dd>
        <dt>Left out</dt>
        <dd>{format.count(rowsRead - rowsUsed)}</dd>
      </dl>
      {leftOut.map(({ reason, rows, examples }) => (
        <p key={reason} className={styles.where}>
          {leftOutReason(reason)}: {rows === 1 ? 'row' : 'rows'} {examples.join(', ')}
          {rows > examples.length && ` and ${format.count(rows - examples.length)} more`}
        </p>
      ))}
      {sums.length > 0 && <Sums sums={sums} />}
    </section>
  )
}

const money = new Set(['amount', 'cost', 'unitCost', 'grossMargin'])

/** Money to the cent; counts as whole numbers where they are, so that two sums can be compared digit by digit. */
function decimalsOf({ field, sum, totals }: ColumnSum): number {
  const figures = [sum, ...totals.flatMap(({ ours, theirs }) => [ours, theirs])]
  return !money.has(field) && figures.every((figure) => figure === null || Number.isInteger(figure)) ? 0 : 2
}

function Sums({ sums }: { sums: readonly ColumnSum[] }) {
  const format = useFormat()
  return (
    <table className={styles.sums}>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Ours</th>
          <th scope="col">Client’s</th>
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        {sums.flatMap((one) => {
          const decimals = decimalsOf(one)
          const name = `${columnLetters(one.column)} ${one.header}`
          const rows = one.totals.map((total) => (
            <tr
              key={`${one.column}:${total.row}`}
              data-differs={Math.abs(total.difference) > 0.01 || undefined}
            >
              <th scope="row">
                {name}
                <span className={styles.where}>
                  {total.label}, row {total.row + 1}
                </span>
              </th>
              <td>{format.decimal(total.ours, decimals)}</td>
              <td>{format.decimal(total.theirs, decimals)}</td>
              <td>{total.difference === 0 ? 'none' : format.signed(total.difference, decimals)}</td>
            </tr>
          ))
          return rows.length > 0
            ? rows
            : [<Plain key={one.column} name={name} one={one} decimals={decimals} />]
        })}
      </tbody>
    </table>
  )
}

/** A column the client gives no total of. */
function Plain({ name, one, decimals }: { name: string; one: ColumnSum; decimals: number }) {
  const format = useFormat()
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={styles.where}>
          {fieldLabel(one.field)} · {format.count(one.read)} {one.read === 1 ? 'figure' : 'figures'}
          {one.unread > 0 && `, ${format.count(one.unread)} unread`}
        </span>
      </th>
      <td>{one.sum === null ? 'several currencies' : format.decimal(one.sum, decimals)}</td>
      <td className={styles.none}>no total row</td>
      <td className={styles.none}>—</td>
    </tr>
  )
}
