import type { BothSides, OwnBooks } from '@shared/domain/exchange/both-sides'
import { useFormat, type Format } from '@renderer/ui/format'
import styles from './earn.module.css'

const rows: readonly { label: string; of: (books: OwnBooks, format: Format) => string }[] = [
  { label: 'Receives a year', of: (books, format) => format.money(books.receives) },
  { label: 'Pays out of its pocket', of: (books, format) => format.money(books.outlay) },
  {
    label: 'Hours × cost of an hour',
    of: (books, format) =>
      books.hours === null || books.hourCost === null
        ? '— not stated'
        : `${format.count(books.hours)} h × ${format.money(books.hourCost)}`
  },
  { label: 'Puts in', of: (books, format) => format.money(books.putsIn) },
  {
    label: 'Receives for each 1 put in',
    of: (books, format) => format.decimal(books.return, 2)
  }
]

/** Give and get as each side's own books show it, hours included. */
export function OwnBooksTable(props: { sides: BothSides; client: string; partner: string }) {
  const format = useFormat()
  return (
    <table className={styles.books}>
      <thead>
        <tr>
          <th scope="col">A year</th>
          <th scope="col">{props.client}</th>
          <th scope="col">{props.partner}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, of }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{of(props.sides.vendor, format)}</td>
            <td>{of(props.sides.partner, format)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
