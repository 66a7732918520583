import { Button } from '@renderer/ui/button'
import { ConfidenceBars } from '@renderer/ui/confidence-bars'
import { EmptyState } from '@renderer/ui/empty-state'
import styles from './import-empty.module.css'

const example = [
  ['Partner / VAR', 'Partner', 0.96],
  ['Amt (k EUR)', 'Amount × 1,000', 0.91],
  ['Close dt', 'Closed on', 0.58],
  ['Lead src', 'Attribution', 0.71]
] as const

/** Before the first file: what the import does, and a small real result. */
export function ImportEmpty(props: { onPick: () => void; onRuns: (() => void) | null }) {
  return (
    <EmptyState
      sentence="Drop the client’s spreadsheets here, as they are."
      line="Tandem finds the header, reads dates and amounts, proposes what each column means, and shows what would change before anything is written."
      action={
        <Button variant="primary" size="large" onClick={props.onPick}>
          Choose files
        </Button>
      }
      {...(props.onRuns ? { link: { text: 'See the imports so far', onOpen: props.onRuns } } : {})}
      example={{
        title: 'Mapping to deals',
        note: 'Halden_CRM_Q3.xlsx · 1,204 rows',
        children: (
          <table className={styles.example}>
            <tbody>
              {example.map(([header, field, confidence]) => (
                <tr key={header}>
                  <td>{header}</td>
                  <td>→ {field}</td>
                  <td>
                    <ConfidenceBars value={confidence} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }}
    />
  )
}
