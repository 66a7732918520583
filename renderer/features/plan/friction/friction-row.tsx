import { frictionAreaWords, severityWords } from '@shared/domain/friction/friction-words'
import { holdsBack, isOpen } from '@shared/domain/friction/open-friction'
import type { FrictionItem } from '@shared/domain/entities/plan'
import { daysBetween, type CivilDate } from '@shared/domain/values/civil-date'
import { useFormat } from '@renderer/ui/format'
import { StatusWord } from '@renderer/ui/status-mark'
import styles from './friction.module.css'

/** Open and holding back, open, or settled: shape and word. */
function State({ item }: { item: FrictionItem }) {
  if (!isOpen(item)) return <StatusWord status="ready" word="Settled" />
  return holdsBack(item) ? (
    <StatusWord status="at-risk" word="Holds back" />
  ) : (
    <StatusWord status="watch" word="Open" />
  )
}

/** One item as a line that opens its editor. */
export function FrictionRow(props: {
  item: FrictionItem
  partner: string | null
  asOf: CivilDate
  isOpen: boolean
  onToggle: () => void
}) {
  const { item, asOf } = props
  const format = useFormat()
  const end = item.resolvedOn ?? asOf
  const days = item.openedOn === null ? null : Math.max(0, daysBetween(item.openedOn, end))
  return (
    <button
      type="button"
      className={styles.row}
      aria-expanded={props.isOpen}
      data-friction={item.id}
      onClick={props.onToggle}
    >
      <State item={item} />
      <span className={styles.severity} title={severityWords[item.severity]}>
        {item.severity} {severityWords[item.severity]}
      </span>
      <span className={styles.description}>
        {item.description}
        {item.resolution !== '' && <span className={styles.resolution}>{item.resolution}</span>}
      </span>
      <span>{frictionAreaWords[item.area]}</span>
      <span className={styles.cut}>{props.partner ?? 'Whole programme'}</span>
      <span className={styles.cut}>{item.owner ?? 'no owner'}</span>
      <span className={styles.days}>{format.days(days)}</span>
    </button>
  )
}
