import { IconCamera, IconSearch } from '@tabler/icons-react'
import type { MetricSnapshot } from '@shared/domain/entities/diagnosis'
import { milestones } from '@shared/domain/snapshots/milestones'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { knownCount, type TableGroup } from './metric-groups'
import styles from './metrics.module.css'
import type { useSnapshots } from './use-snapshots'

type Shelf = ReturnType<typeof useSnapshots>

/** Says what day is due for a snapshot, if one is. */
function dueWords({ startedOn, asOf, snapshots }: Shelf): string {
  if (asOf === null) return ''
  const due = milestones(startedOn, asOf, snapshots).filter(({ isDue }) => isDue)
  const last = due.at(-1)
  return last === undefined ? '' : `Day ${last.day} is due`
}

/** Search in the glossary, the snapshot compared with, and what can be done. */
export function MetricsBar(props: {
  search: string
  setSearch: (text: string) => void
  compared: MetricSnapshot | null
  groups: readonly TableGroup[]
  shelf: Shelf
  onCompare: (id: string | null) => void
  onAttribution: () => void
  onSnapshots: () => void
}) {
  const { shelf } = props
  const format = useFormat()
  const { known, all } = knownCount(props.groups)
  const asOf = shelf.asOf === null || shelf.asOf < '1000' ? '' : ` · as of ${format.date(shelf.asOf)}`
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <TextField
          label="Search the glossary"
          isLabelHidden
          placeholder="Search the glossary"
          icon={<IconSearch size={15} aria-hidden />}
          value={props.search}
          onChange={props.setSearch}
        />
      </div>
      <span className={styles.extent} role="status">
        {`${format.count(known)} of ${format.count(all)} figures known${asOf}`}
      </span>
      <span className={styles.due}>{dueWords(shelf)}</span>
      {shelf.snapshots.length > 0 && (
        <Select
          label="Compare with a snapshot"
          isLabelHidden
          placeholder="Compare with …"
          width={190}
          value={props.compared?.id ?? null}
          options={shelf.snapshots.map(({ id, name, asOf: day }) => ({
            value: id,
            label: `${name} · ${format.date(day)}`
          }))}
          onChange={props.onCompare}
          onClear={() => props.onCompare(null)}
        />
      )}
      <Button onClick={props.onAttribution}>Partner deals …</Button>
      <Button icon={<IconCamera size={15} aria-hidden />} onClick={props.onSnapshots}>
        Snapshots …
      </Button>
    </div>
  )
}
