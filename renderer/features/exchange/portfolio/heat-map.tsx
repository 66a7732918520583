import type { HeatRow } from '@shared/domain/exchange/portfolio'
import type { LineResult } from '@shared/domain/exchange/exchange-result'
import type { AmountFigure } from '@shared/domain/exchange/line-amount'
import { useFormat } from '@renderer/ui/format'
import { shortName } from '../exchange-words'
import styles from './portfolio.module.css'

type Cell = LineResult<AmountFigure> | null

/** How strongly a cell is tinted: by the size of the gap, 0 to 4. */
const heatOf = (cell: Cell): number => Math.min(4, Math.round(Math.abs(cell?.gap ?? 0)))

function cellWords(cell: Cell, partner: string, name: string): string {
  if (cell === null) return `${partner}, ${name}: not part of the relationship`
  if (cell.gap === null) return `${partner}, ${name}: not rated by both sides`
  const need = cell.isUnmetNeed ? ', unmet need' : ''
  return `${partner}, ${name}: vendor ${cell.line.deliveredVendor ?? '—'}, partner ${cell.line.deliveredPartner ?? '—'}${need}`
}

/** Objects × partners: the difference of the two views, with unmet needs marked. */
export function HeatMap(props: {
  rows: readonly HeatRow[]
  partners: readonly { id: string; name: string }[]
  onOpen: (partnerId: string) => void
}) {
  const format = useFormat()
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Gaps by object and partner">
      <table className={styles.heat}>
        <thead>
          <tr>
            <th scope="col">What</th>
            {props.partners.map(({ id, name }) => (
              <th key={id} scope="col">
                <button type="button" className={styles.open} onClick={() => props.onOpen(id)}>
                  {shortName(name)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.name}
                <span className={styles.direction}>{row.direction}</span>
              </th>
              {row.cells.map((cell, column) => {
                const partner = props.partners[column]
                const words = cellWords(cell, partner?.name ?? '', row.name)
                return (
                  <td
                    key={partner?.id ?? column}
                    data-heat={heatOf(cell)}
                    data-negative={(cell?.gap ?? 0) < 0 || undefined}
                    title={words}
                  >
                    {cell === null || cell.gap === null ? '·' : format.signed(cell.gap)}
                    {cell?.isUnmetNeed === true && <span aria-hidden> ▲</span>}
                    <span className={styles.spoken}>{words}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
