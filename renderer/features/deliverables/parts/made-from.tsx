import type { DocumentExport, DocumentRecord } from '@shared/domain/entities/document'
import { versionOf } from '@shared/domain/deliverables/compare-exports'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { useHistory } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import styles from './deliverables.module.css'

/** The state of the data the document would be made from now. */
export function MadeFrom(props: { asOf: CivilDate; record: DocumentRecord; textBlocks: number | null }) {
  const format = useFormat()
  const sequence = useHistory()?.at(0)?.sequence ?? 0
  const edited = props.record.edits.filter((edit) => edit.text !== null).length
  const rows: [string, string][] = [
    ['Data state', `Change ${format.count(sequence)}`],
    ['As of', format.date(props.asOf)],
    ...(props.textBlocks === null
      ? []
      : [['Text blocks you wrote', `${edited} of ${props.textBlocks}`] satisfies [string, string]])
  ]
  return (
    <>
      <h3 className={styles.program}>Made from</h3>
      <dl className={styles.facts}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function ExportRow(props: { made: DocumentExport; version: string; now: number }) {
  const { made, now } = props
  const format = useFormat()
  const since = now - made.dataSequence
  return (
    <tr>
      <td>
        {made.fileName}
        <div className={styles.hash} title={made.sha256}>
          SHA-256 {made.sha256.slice(0, 12)}
        </div>
        {made.of !== undefined && <div className={styles.hash}>From “{made.of}”</div>}
      </td>
      <td>{props.version}</td>
      <td>{format.moment(made.at)}</td>
      <td>{format.date(made.asOf)}</td>
      <td>{format.bytes(made.sizeBytes)}</td>
      <td>
        Change {format.count(made.dataSequence)}
        <div className={styles.hash}>
          {since <= 1 ? 'Nothing changed since' : `${format.count(since - 1)} changes since`}
        </div>
      </td>
    </tr>
  )
}

/** Every time the document was saved: file, moment, hash, and how the data moved on since. */
export function ExportHistory(props: { record: DocumentRecord }) {
  const now = useHistory()?.at(0)?.sequence ?? 0
  const made = props.record.exports.map((each, index) => ({ each, version: versionOf(index) })).reverse()
  if (made.length === 0) {
    return (
      <p className={styles.nothing}>
        Not exported yet. Each export is listed here with its hash and data state.
      </p>
    )
  }
  return (
    <table className={styles.history}>
      <thead>
        <tr>
          {['File', 'Version', 'Saved', 'As of', 'Size', 'Data state'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {made.map(({ each, version }) => (
          <ExportRow key={each.at} made={each} version={version} now={now} />
        ))}
      </tbody>
    </table>
  )
}
