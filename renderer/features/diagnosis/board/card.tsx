import { IconLock } from '@tabler/icons-react'
import type { DragEvent } from 'react'
import { phaseWords } from '@shared/domain/diagnosis/recommendations/phase'
import { holdLabel, holdWords, type PlacedItem } from '@shared/domain/diagnosis/recommendations/sequence'
import { useFormat } from '@renderer/ui/format'
import { SpokenOnly } from '@renderer/ui/spoken-only'
import { stateWords } from './board-words'
import styles from './board.module.css'

/** The kind of what is dragged, so that nothing else can be dropped on the board. */
export const dragKind = 'application/x-tandem-recommendation'

const step = (value: number | null): string => (value === null ? '—' : String(value))

function Steps({ item: { impact, effort, confidence } }: { item: PlacedItem }) {
  return (
    <>
      <SpokenOnly>
        {`, impact ${step(impact)}, effort ${step(effort)}, confidence ${step(confidence)}. `}
      </SpokenOnly>
      <span className={styles.steps} aria-hidden="true">
        <span>{`I ${step(impact)}`}</span>
        <span>{`E ${step(effort)}`}</span>
        <span>{`C ${step(confidence)}`}</span>
      </span>
    </>
  )
}

/** One recommendation; it can be dragged, chosen, and moved by keys. */
export function Card(props: {
  item: PlacedItem
  isChosen: boolean
  /** Place in the order of work, for accepted ones. */
  place?: number | undefined
  onChoose: () => void
}) {
  const { item } = props
  const format = useFormat()
  const start = (event: DragEvent): void => {
    event.dataTransfer.setData(dragKind, item.id)
    event.dataTransfer.effectAllowed = 'move'
    props.onChoose()
  }
  const [hold] = item.holds
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.card}
        draggable
        aria-pressed={props.isChosen}
        data-card={item.id}
        data-held={item.holds.length > 0 || undefined}
        onClick={props.onChoose}
        onFocus={props.onChoose}
        onDragStart={start}
      >
        <span className={styles.title}>
          {props.place !== undefined && <b>{props.place}. </b>}
          {item.title}
          <SpokenOnly>{`. ${stateWords[item.state]}. `}</SpokenOnly>
        </span>
        <span className={styles.meta}>
          <span>{phaseWords[item.phase]}</span>
          <Steps item={item} />
        </span>
        {(item.owner !== null || item.dueOn !== null) && (
          <span className={styles.owner}>
            {[item.owner, item.dueOn === null ? null : format.date(item.dueOn)].filter(Boolean).join(' · ')}
          </span>
        )}
        {hold && (
          <span className={styles.hold}>
            <IconLock size={12} aria-hidden />
            <span>
              {holdLabel(hold)}
              <SpokenOnly>{`. ${item.holds.map(holdWords).join(' ')}`}</SpokenOnly>
            </span>
          </span>
        )}
      </button>
    </li>
  )
}
