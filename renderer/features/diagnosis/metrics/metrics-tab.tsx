import { useMemo, useState } from 'react'
import { useProgrammeFigures, useRecords } from '@renderer/data'
import { Panes } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import { compareFigures } from '@shared/domain/snapshots/compare-snapshots'
import { frozen } from '@shared/domain/snapshots/take-snapshot'
import { AttributionDialog } from './attribution-dialog'
import { DefinitionPane } from './definition-pane'
import { matching, tableGroups } from './metric-groups'
import { MetricTable } from './metric-table'
import styles from './metrics.module.css'
import { MetricsBar } from './metrics-bar'
import { SnapshotDialog } from './snapshot-dialog'
import { useSnapshots } from './use-snapshots'

/** Every figure of the programme with its interval, records and definition, and how it moved. */
export function MetricsTab() {
  const figures = useProgrammeFigures()
  const shelf = useSnapshots(figures)
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState('active-partner-rate')
  const [comparedId, setComparedId] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'attribution' | 'snapshots' | null>(null)
  const compared = shelf.snapshots.find(({ id }) => id === comparedId) ?? null
  const changes = useMemo(
    () =>
      compared && figures
        ? new Map(
            compareFigures(figures.map(frozen), compared.metrics).map((change) => [
              change.later.metricId,
              change
            ])
          )
        : null,
    [compared, figures]
  )
  const codes = useRecords('codes')
  const groups = useMemo(() => (figures ? tableGroups(figures, codes ?? []) : []), [figures, codes])
  if (!figures) {
    return (
      <div className={styles.loading}>
        <Progress label="Computing every figure" share={null} figure="" />
      </div>
    )
  }
  const shown = matching(groups, search)
  const row = groups.flatMap((group) => group.rows).find(({ figure }) => figure.metricId === chosen) ?? null
  const close = (): void => setDialog(null)
  return (
    <div className={styles.tab}>
      <MetricsBar
        {...{ search, setSearch, compared, groups, shelf }}
        onCompare={setComparedId}
        onAttribution={() => setDialog('attribution')}
        onSnapshots={() => setDialog('snapshots')}
      />
      <Panes columns="minmax(0,1fr) 328px">
        <MetricTable
          {...{ groups: shown, chosen, changes, compared, search }}
          snapshots={shelf.snapshots}
          onChoose={setChosen}
        />
        <DefinitionPane row={row} snapshots={shelf.snapshots} />
      </Panes>
      {dialog === 'attribution' && <AttributionDialog onClose={close} />}
      {dialog === 'snapshots' && <SnapshotDialog shelf={shelf} onClose={close} />}
    </div>
  )
}
