import type { ReturnedChange } from '@shared/domain/deliverables/returned/returned-workbook'
import { Checkbox } from './checkbox'
import styles from './returned-workbook-dialog.module.css'
import { ScrollTable } from './scroll-table'

/** More are taken over or left with the rest: nobody checks thousands of rows by eye. */
const rowsShown = 200

const shown = (text: string) => (text === '' ? <span className={styles.blank}>blank</span> : text)

/** The values that differ, each to be taken over or left. */
export function ReturnedTable(props: {
  changes: readonly ReturnedChange[]
  chosen: ReadonlySet<string>
  onToggle: (keys: readonly string[], isChosen: boolean) => void
}) {
  const { changes, chosen, onToggle } = props
  const count = changes.filter(({ key }) => chosen.has(key)).length
  const rest = changes.length - rowsShown
  return (
    <ScrollTable
      label="Values to take over"
      below={rest > 0 && <p className={styles.note}>{`And ${rest} more, taken over with the others.`}</p>}
    >
      <thead>
        <tr>
          <th scope="col">
            <Checkbox
              label="Take over all"
              isLabelHidden
              isChecked={count === changes.length}
              isMixed={count > 0 && count < changes.length}
              onChange={(isChosen) =>
                onToggle(
                  changes.map(({ key }) => key),
                  isChosen
                )
              }
            />
          </th>
          <th scope="col">Record</th>
          <th scope="col">Field</th>
          <th scope="col">Here now</th>
          <th scope="col">In the workbook</th>
        </tr>
      </thead>
      <tbody>
        {changes.slice(0, rowsShown).map(({ key, record, field, before, after }) => (
          <tr key={key}>
            <td>
              <Checkbox
                label={`Take over ${field} of ${record}`}
                isLabelHidden
                isChecked={chosen.has(key)}
                onChange={(isChosen) => onToggle([key], isChosen)}
              />
            </td>
            <th scope="row">{record}</th>
            <td>{field}</td>
            <td>{shown(before)}</td>
            <td>{shown(after)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
