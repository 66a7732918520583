import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { ScrollTable } from '@renderer/ui/scroll-table'

/** One line as it would be taken over: what stands now, and what came. */
export interface PreviewRow {
  readonly line: ExchangeLine
  readonly importance: number | null
  readonly delivered: number | null
  readonly note: string
}

const moved = (was: number | null, is: number | null): string =>
  is === null ? '—' : was === is || was === null ? String(is) : `${was} → ${is}`

/** What taking over would change, line by line. */
export function PreviewTable({ rows }: { rows: readonly PreviewRow[] }) {
  return (
    <ScrollTable label="Ratings to take over">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Importance</th>
          <th scope="col">Delivered</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, importance, delivered, note }) => (
          <tr key={line.id}>
            <th scope="row">{line.name}</th>
            <td>{moved(line.importance, importance)}</td>
            <td>{moved(line.deliveredPartner, delivered)}</td>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
