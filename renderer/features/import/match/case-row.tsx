import { useFormat } from '@renderer/ui/format'
import { Chip } from '@renderer/ui/chip'
import styles from './case-row.module.css'
import { decisionWords, kindWords } from './match-words'
import type { QueueItem } from './queue-item'

/** One name in the queue: how it is written, how often, and what will happen with it. */
export function CaseRow({ item, showsKind }: { item: QueueItem; showsKind: boolean }) {
  const format = useFormat()
  const best = item.suggestions[0]
  return (
    <div className={styles.row}>
      <span className={styles.name}>
        <span className={styles.text}>{item.title}</span>
        {showsKind && item.kind !== 'partner' && <Chip isOutlined>{kindWords[item.kind].one}</Chip>}
      </span>
      <span className={styles.meta}>
        {format.count(item.rows)} {item.rows === 1 ? 'row' : 'rows'}
      </span>
      <span
        className={styles.decision}
        data-open={item.isOpen || undefined}
        data-decided={item.isDecided || undefined}
      >
        {decisionWords(item)}
      </span>
      <span className={styles.meta}>{item.isOpen && best ? format.share(best.score, 0) : ''}</span>
    </div>
  )
}
