import {
  IconArrowsExchange,
  IconCalendarEvent,
  IconCash,
  IconMessage,
  IconMicrophone,
  IconNote,
  IconSearch,
  IconTargetArrow
} from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { FilterChip } from '@renderer/ui/chip'
import { useFormat, type Format } from '@renderer/ui/format'
import { List } from '@renderer/ui/list'
import { Text } from '@renderer/ui/text'
import { TextField } from '@renderer/ui/text-field'
import type { Partner } from '@shared/domain/entities/partner'
import { FactOrigin } from './fact-origin'
import {
  filterTimeline,
  kindTitles,
  timelineKinds,
  type TimelineEntry,
  type TimelineKind
} from './timeline-entries'
import styles from './timeline.module.css'
import { useTimeline } from './use-timeline'

const icons: Readonly<Record<TimelineKind, typeof IconCash>> = {
  deal: IconTargetArrow,
  activity: IconCalendarEvent,
  money: IconCash,
  survey: IconMessage,
  transcript: IconMicrophone,
  note: IconNote,
  exchange: IconArrowsExchange
}

const rowPx = 44

function EntryLine({ entry }: { entry: TimelineEntry }) {
  const format = useFormat()
  const Icon = icons[entry.kind]
  return (
    <div className={styles.entry}>
      <span className={styles.date}>{entry.date === null ? 'No date' : format.date(entry.date)}</span>
      <Icon size={16} aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.title}>{entry.title}</span>
        <span className={styles.detail}>{entry.detail}</span>
      </span>
      <span className={styles.amount}>{entry.amount}</span>
    </div>
  )
}

function KindChips(props: {
  entries: readonly TimelineEntry[]
  chosen: ReadonlySet<TimelineKind>
  onChoose: (chosen: ReadonlySet<TimelineKind>) => void
}) {
  const { entries, chosen, onChoose } = props
  const format = useFormat()
  const counts = useMemo(() => {
    const count = new Map<TimelineKind, number>()
    for (const { kind } of entries) count.set(kind, (count.get(kind) ?? 0) + 1)
    return count
  }, [entries])
  const toggle = (kind: TimelineKind): void => {
    const after = new Set(chosen)
    if (!after.delete(kind)) after.add(kind)
    onChoose(after)
  }
  return (
    <>
      {timelineKinds
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <FilterChip key={kind} isActive={chosen.has(kind)} onToggle={() => toggle(kind)}>
            {kindTitles[kind]} {format.count(counts.get(kind))}
          </FilterChip>
        ))}
    </>
  )
}

function countWords(shown: number, all: number, format: Format): string {
  const count = shown === all ? format.count(all) : `${format.count(shown)} of ${format.count(all)}`
  return `${count} entries. Choose one to see where it stands in the client’s files.`
}

/** Everything that happened with a partner, latest first: narrowed down by kind and by typing. */
export function Timeline({ partner }: { partner: Partner }) {
  const format = useFormat()
  const entries = useTimeline(partner)
  const [kinds, setKinds] = useState<ReadonlySet<TimelineKind>>(new Set())
  const [search, setSearch] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const shown = useMemo(() => filterTimeline(entries ?? [], kinds, search), [entries, kinds, search])
  if (!entries) return null
  if (entries.length === 0) {
    return (
      <p className={styles.none}>
        <Text tone="faint">
          Nothing is on record for this partner yet: no deal, activity, payment, transcript or note.
        </Text>
      </p>
    )
  }
  const chosen = shown.find(({ id }) => id === chosenId)
  return (
    <>
      <div className={styles.bar} role="search" aria-label="Timeline">
        <div className={styles.search}>
          <TextField
            label="Find in the timeline"
            isLabelHidden
            placeholder="Find in the timeline"
            icon={<IconSearch size={15} aria-hidden />}
            value={search}
            onChange={setSearch}
          />
        </div>
        <KindChips entries={entries} chosen={kinds} onChoose={setKinds} />
      </div>
      <List
        label="Timeline"
        items={shown}
        itemKey={(entry) => entry.id}
        rowPx={rowPx}
        selectedKey={chosenId}
        onSelect={(entry) => setChosenId(entry.id)}
        renderItem={(entry) => <EntryLine entry={entry} />}
      />
      <FactOrigin
        record={chosen?.source ?? null}
        field={chosen?.source?.field ?? null}
        none={chosen ? 'This is not read from a file.' : countWords(shown.length, entries.length, format)}
      />
    </>
  )
}
