import { nameKinds } from '@shared/domain/entities/name-alias'
import { FilterChip } from '@renderer/ui/chip'
import { useFormat } from '@renderer/ui/format'
import { kindWords } from './match-words'
import styles from './queue-head.module.css'
import { needsPerson } from './queue-item'
import type { MatchQueue } from './use-queue'

/** How far the queue is, and which kind of name it shows. */
export function QueueHead({ queue }: { queue: MatchQueue }) {
  const format = useFormat()
  const asked = queue.items.filter(needsPerson)
  const decided = asked.filter((item) => !item.isOpen).length
  const kinds = nameKinds
    .map((kind) => ({ kind, count: queue.all.filter((item) => item.kind === kind).length }))
    .filter(({ count }) => count > 0)
  return (
    <div className={styles.head}>
      <div className={styles.progress} role="status">
        <span className={styles.words}>
          {asked.length === 0
            ? 'Nothing to decide'
            : `${format.count(decided)} of ${format.count(asked.length)} decided`}
        </span>
        <span className={styles.track}>
          <span
            className={styles.bar}
            style={{ width: `${asked.length === 0 ? 100 : (100 * decided) / asked.length}%` }}
          />
        </span>
      </div>
      {kinds.length > 1 && (
        <div className={styles.kinds} role="group" aria-label="Kind of name">
          {kinds.map(({ kind, count }) => (
            <FilterChip
              key={kind}
              isActive={queue.kind === kind}
              onToggle={() => queue.show(queue.kind === kind ? null : kind)}
            >
              {kindWords[kind].many} {format.count(count)}
            </FilterChip>
          ))}
        </div>
      )}
    </div>
  )
}
