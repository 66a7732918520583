import type { MetricSnapshot } from '@shared/domain/entities/diagnosis'
import type { FigureChange } from '@shared/domain/snapshots/compare-snapshots'
import { MetricLine } from './metric-line'
import type { TableGroup } from './metric-groups'
import styles from './metrics.module.css'

function Head({ compared }: { compared: MetricSnapshot | null }) {
  return (
    <thead>
      <tr>
        <th scope="col">Figure</th>
        <th scope="col" data-number>
          Value
        </th>
        <th scope="col" data-number>
          95% interval
        </th>
        <th scope="col" data-number>
          n
        </th>
        <th scope="col" data-number>
          Coverage
        </th>
        {compared && (
          <th scope="col" data-number>
            {`Since ${compared.name}`}
          </th>
        )}
      </tr>
    </thead>
  )
}

/** All figures, group by group, dense enough to be read through. */
export function MetricTable(props: {
  groups: readonly TableGroup[]
  chosen: string
  search: string
  changes: ReadonlyMap<string, FigureChange> | null
  compared: MetricSnapshot | null
  snapshots: readonly MetricSnapshot[]
  onChoose: (metricId: string) => void
}) {
  const { groups, changes, compared } = props
  if (groups.length === 0) {
    return <p className={styles.nothing}>{`No figure and no definition speaks of “${props.search}”.`}</p>
  }
  const columns = compared ? 6 : 5
  return (
    <div className={styles.scroll} role="region" aria-label="Figures of the programme" tabIndex={0}>
      <table className={styles.table}>
        <Head compared={compared} />
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr className={styles.group}>
              <th scope="colgroup" colSpan={columns}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <MetricLine
                key={row.figure.metricId}
                row={row}
                isChosen={row.figure.metricId === props.chosen}
                isCompared={compared !== null}
                change={changes?.get(row.figure.metricId) ?? null}
                snapshots={props.snapshots}
                onChoose={() => props.onChoose(row.figure.metricId)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
