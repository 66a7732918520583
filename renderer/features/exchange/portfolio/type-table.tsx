import { partnerTypeWords, sentenceCase } from '@shared/domain/deliverables/partner-words'
import type { TypeRollUp } from '@shared/domain/exchange/portfolio'
import { verdicts } from '@shared/domain/exchange/verdict'
import { useFormat } from '@renderer/ui/format'
import { verdictHeadline } from '../exchange-words'
import styles from './portfolio.module.css'

/** Audits added up by partner type. */
export function TypeTable({ rows, client }: { rows: readonly TypeRollUp[]; client: string }) {
  const format = useFormat()
  const words = (row: TypeRollUp): string =>
    verdicts
      .flatMap((word) => {
        const count = row.verdicts[word]
        return count === undefined
          ? []
          : [`${count} × ${verdictHeadline(word, 'partner', client).toLowerCase()}`]
      })
      .join(', ')
  return (
    <table className={styles.types}>
      <thead>
        <tr>
          <th scope="col">Partner type</th>
          <th scope="col">Audits</th>
          <th scope="col">Give a year</th>
          <th scope="col">Get a year</th>
          <th scope="col">Balance</th>
          <th scope="col">Needs met</th>
          <th scope="col">Unmet</th>
          <th scope="col">Verdicts</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.type ?? 'unknown'}>
            <th scope="row">
              {row.type === null ? 'Type not known' : sentenceCase(partnerTypeWords(row.type))}
            </th>
            <td>{format.count(row.audits)}</td>
            <td>{format.shortMoney(row.gives)}</td>
            <td>{format.shortMoney(row.gets)}</td>
            <td>{format.signed(row.balance.index, 2)}</td>
            <td>{format.share(row.needsMet)}</td>
            <td>{format.count(row.unmetNeeds)}</td>
            <td>{words(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
