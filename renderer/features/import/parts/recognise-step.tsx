import { importTargets } from '@shared/domain/entities/import-run'
import type { DeskFile } from '@shared/domain/importing/desk-protocol'
import { ConfidenceBars } from '@renderer/ui/confidence-bars'
import { useFormat } from '@renderer/ui/format'
import { Pane } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { useDesk } from '../desk/use-desk'
import { targetLabels } from '../words/field-labels'
import styles from './recognise-step.module.css'

const none = 'none'
const options = [
  ...importTargets.map((target) => ({ value: target, label: targetLabels[target] })),
  { value: none, label: 'Left out' }
] as const

/** All sheets at a glance: what their rows are taken for, how sure that is and why. */
export function RecogniseStep({ files }: { files: readonly DeskFile[] }) {
  const desk = useDesk()
  const format = useFormat()
  return (
    <Pane label="Recognised sheets" title="What the sheets are">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">File and sheet</th>
            <th scope="col">Rows are</th>
            <th scope="col">Sure</th>
            <th scope="col">Why</th>
            <th scope="col" className={styles.number}>
              Rows
            </th>
          </tr>
        </thead>
        <tbody>
          {files.flatMap((file) =>
            file.sheets.map((sheet) => (
              <tr key={sheet.key}>
                <th scope="row" className={styles.name}>
                  {sheet.name}
                  <span className={styles.meta}>
                    {file.name}
                    {sheet.visibility !== 'visible' && ' · hidden sheet'}
                    {file.notes.some((note) => note.code === 'encoding') && ' · encoding guessed'}
                  </span>
                </th>
                <td>
                  <Select
                    label={`Rows of ${sheet.name} are`}
                    isLabelHidden
                    width={170}
                    value={sheet.target ?? none}
                    options={options}
                    onChange={(value) =>
                      desk.choose(sheet.key, { kind: 'target', target: value === none ? null : value })
                    }
                  />
                </td>
                <td>{sheet.target ? <ConfidenceBars value={sheet.confidence} /> : '—'}</td>
                <td className={styles.meta}>{sheet.reason}</td>
                <td className={styles.number}>{format.count(sheet.rows)}</td>
              </tr>
            ))
          )}
        </tbody>
      </table>
    </Pane>
  )
}
