import { IconPlus } from '@tabler/icons-react'
import type { ExchangeDirection } from '@shared/domain/entities/exchange'
import { useFormat } from '@renderer/ui/format'
import type { AuditView, LineView } from '../use-audit'
import { LineRow } from './line-row'
import styles from './spine.module.css'

interface SpineProps {
  readonly view: AuditView
  readonly partner: string
  readonly selectedId: string | null
  readonly onSelect: (lineId: string) => void
  readonly onAdd: (direction: ExchangeDirection) => void
}

const largest = (lines: readonly LineView[]): number =>
  lines.reduce((most, each) => Math.max(most, each.amount.value ?? 0), 0)

/** What is not in money comes after any amount, a negative one included. */
const rank = ({ amount }: LineView): number => amount.value ?? Number.NEGATIVE_INFINITY

/** Two unknown amounts are equal; their difference would not be a number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)

/** Biggest amount first; what is not in money follows in the order of the catalogue. */
const sorted = (lines: readonly LineView[]): LineView[] =>
  [...lines].sort((a, b) => compare(rank(b), rank(a)) || a.line.order - b.line.order)

function Side(props: SpineProps & { direction: ExchangeDirection; max: number }) {
  const format = useFormat()
  const { direction, view } = props
  const lines = sorted(direction === 'gives' ? view.result.gives : view.result.gets)
  const total = direction === 'gives' ? view.result.giveTotal : view.result.getTotal
  return (
    <section className={styles.side} data-side={direction} aria-label={`${props.partner} ${direction}`}>
      <header className={styles.sideHead}>
        <h3 className={styles.sideTitle}>{`${props.partner} ${direction}`}</h3>
        <span className={styles.total}>
          <b>{format.shortMoney(total.value)}</b> a year
        </span>
      </header>
      <div className={styles.columns} aria-hidden="true">
        <span>{direction === 'gives' ? 'Contribution' : 'Benefit'}</span>
        <span className={styles.scaleEnds}>
          <span>1</span>
          <span>5</span>
        </span>
        <span>Annual value</span>
      </div>
      <ul className={styles.lines}>
        {lines.map((each) => (
          <LineRow
            key={each.line.id}
            result={each}
            max={props.max}
            isSelected={each.line.id === props.selectedId}
            onSelect={() => props.onSelect(each.line.id)}
          />
        ))}
      </ul>
      <button type="button" className={styles.add} onClick={() => props.onAdd(direction)}>
        <IconPlus size={14} aria-hidden />
        {`Add what ${props.partner} ${direction}`}
      </button>
    </section>
  )
}

/** Gives on the left, gets on the right, bars growing away from one common spine on one scale. */
export function Spine(props: SpineProps) {
  const { gives, gets } = props.view.result
  const max = Math.max(largest(gives), largest(gets))
  return (
    <div className={styles.spine}>
      <Side {...props} direction="gives" max={max} />
      <Side {...props} direction="gets" max={max} />
    </div>
  )
}
