import type { ExchangeLine, WorkshopState } from '@shared/domain/entities/exchange'
import { askedOf } from '@shared/domain/workshop/lead-workshop'
import styles from './workshop.module.css'

/** How far a line is, without telling what anybody rated. */
function stateOf(line: ExchangeLine, workshop: WorkshopState): string {
  if (workshop.revealed.includes(line.id)) {
    const { deliveredVendor, deliveredPartner } = line
    return `vendor ${deliveredVendor ?? '—'} · partner ${deliveredPartner ?? '—'}`
  }
  const side = workshop.step === 'partner-rates' ? 'partner' : 'vendor'
  if (workshop.step === 'vendor-rates' || workshop.step === 'partner-rates') {
    const { view, asksImportance } = askedOf(side, line)
    const isDone = line[view] !== null && (!asksImportance || line.importance !== null)
    return isDone ? 'rated' : 'open'
  }
  const count = [line.deliveredVendor, line.deliveredPartner].filter((value) => value !== null).length
  return count === 2 ? 'hidden' : count === 1 ? 'one side' : 'not rated'
}

/** The lines in the order of the room; the one at hand is marked. */
export function LineList(props: {
  ordered: readonly ExchangeLine[]
  workshop: WorkshopState
  hereId: string | null
  onChoose: (id: string) => void
}) {
  return (
    <ul className={styles.lines}>
      {props.ordered.map((line) => (
        <li key={line.id}>
          <button
            type="button"
            className={styles.line}
            aria-current={line.id === props.hereId || undefined}
            data-line={line.id}
            onClick={() => props.onChoose(line.id)}
          >
            <span className={styles.lineName}>{line.name}</span>
            <span className={styles.quiet}>{line.direction}</span>
            <span className={styles.state}>{stateOf(line, props.workshop)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
