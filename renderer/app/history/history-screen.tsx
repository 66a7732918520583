import { useState } from 'react'
import { useHistory, useStore } from '@renderer/data'
import type { HistoryEntry } from '@shared/domain/history/history-entry'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { PageHeader } from '@renderer/ui/page-header'
import { Text } from '@renderer/ui/text'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { useToast } from '@renderer/ui/use-toast'
import { changeText } from './change-text'
import styles from './history-screen.module.css'
import { standingEntries } from './standing-entries'
import { undoTo } from './undo-to'

const step = 200

/** What the entry says of itself: an undo names what it took back. */
function entryText(entry: HistoryEntry): string {
  const text = changeText(entry.label)
  if (entry.kind === 'undo') return `Undid: ${text}`
  return entry.kind === 'redo' ? `Redid: ${text}` : text
}

function Entry(props: { entry: HistoryEntry; stands: boolean; isNewest: boolean; onUndoTo: () => void }) {
  const format = useFormat()
  const { entry, stands } = props
  return (
    <li className={styles.entry} data-undone={!stands || undefined}>
      <span className={styles.sequence}>{entry.sequence}</span>
      <span className={styles.words}>
        <span className={styles.what}>{entryText(entry)}</span>
        {!stands && <span className={styles.state}>Undone</span>}
      </span>
      <Text size="meta" tone="faint">
        {format.count(entry.changeCount)} {entry.changeCount === 1 ? 'record' : 'records'}
      </Text>
      <Text size="meta" tone="faint" isOneLine>
        {entry.by || 'No name'}
      </Text>
      <Text size="meta" tone="faint">
        {format.moment(entry.at)}
      </Text>
      <span className={styles.act}>
        {stands && !props.isNewest && (
          <Button size="small" variant="subtle" onClick={props.onUndoTo}>
            Undo to here
          </Button>
        )}
      </span>
    </li>
  )
}

/** Every change of the engagement in words, newest first; any state can be gone back to. */
export function HistoryScreen() {
  const [limit, setLimit] = useState(step)
  const entries = useHistory(limit)
  const store = useStore()
  const toast = useToast()
  const tellFailure = useTellFailure()
  const format = useFormat()
  const goBackTo = async (entry: HistoryEntry): Promise<void> => {
    const done = await undoTo(store, entry.sequence)
    if (done.ok)
      toast.show(`Took back ${format.count(done.value)} ${done.value === 1 ? 'change' : 'changes'}`)
    else tellFailure(done)
  }
  const standing = standingEntries(entries ?? [])
  const newest = entries?.find((entry) => standing.has(entry.id))
  return (
    <>
      <PageHeader title="History">
        <Text tone="faint">Everything that was changed, by whom and when. Nothing is lost by undoing.</Text>
      </PageHeader>
      <div className={styles.scroll}>
        {entries?.length === 0 && (
          <p className={styles.none}>No changes yet. The first edit or import will stand here.</p>
        )}
        <ol className={styles.list} aria-label="Changes, newest first">
          {entries?.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              stands={standing.has(entry.id)}
              isNewest={entry === newest}
              onUndoTo={() => void goBackTo(entry)}
            />
          ))}
        </ol>
        {entries && entries.length === limit && (
          <div className={styles.more}>
            <Button onClick={() => setLimit(limit + step)}>Show older changes</Button>
          </div>
        )}
      </div>
    </>
  )
}
