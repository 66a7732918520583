import { useEffect, useRef, type KeyboardEvent } from 'react'
import { bands } from '@shared/domain/diagnosis/recommendations/rank-bands'
import type { PlacedItem } from '@shared/domain/diagnosis/recommendations/sequence'
import type { Column, State } from './board-words'
import { Card } from './card'
import { ColumnList } from './column-list'
import styles from './board.module.css'

const columnOf = ({ state, band }: PlacedItem): Column | null => {
  if (state === 'dropped') return null
  return state === 'proposed' ? band : state
}

/** What a card becomes when it is laid into a column. */
const stateIn = (column: Column): State => (column === 'accepted' || column === 'done' ? column : 'proposed')

/** Arrows go up and down a column and across to the neighbour. */
function moveFocus(event: KeyboardEvent, frame: HTMLElement | null): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !frame) return
  const columns = [...frame.querySelectorAll('section')].map((section) => [
    ...section.querySelectorAll<HTMLElement>('[data-card]')
  ])
  const x = columns.findIndex((cards) => cards.some((card) => card === document.activeElement))
  const y = columns[x]?.findIndex((card) => card === document.activeElement) ?? -1
  if (x < 0 || y < 0) return
  const across = (step: number): HTMLElement | undefined => {
    for (let at = x + step; at >= 0 && at < columns.length; at += step) {
      const cards = columns[at] ?? []
      if (cards.length > 0) return cards[Math.min(y, cards.length - 1)]
    }
    return undefined
  }
  const goals: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowDown: () => columns[x]?.[y + 1],
    ArrowUp: () => columns[x]?.[y - 1],
    ArrowRight: () => across(1),
    ArrowLeft: () => across(-1)
  }
  const goal = goals[event.key]?.()
  if (!goal) return
  event.preventDefault()
  goal.focus()
}

/** Proposals by band, then what was accepted in the order of work, and what is done. */
export function Columns(props: {
  items: readonly PlacedItem[]
  chosenId: string | null
  onChoose: (id: string) => void
  onMove: (id: string, state: State) => void
}) {
  const frame = useRef<HTMLDivElement>(null)
  const { items: shown, chosenId } = props
  useEffect(() => {
    // A card that goes to another column is drawn anew there: the focus goes with it.
    if (chosenId === null || document.activeElement !== document.body) return
    frame.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(chosenId)}"]`)?.focus()
  }, [shown, chosenId])
  const column = (name: Column) => {
    const items = props.items.filter((item) => columnOf(item) === name)
    return (
      <ColumnList
        key={name}
        column={name}
        count={items.length}
        onTake={(id) => props.onMove(id, stateIn(name))}
      >
        {items.map((item, index) => (
          <Card
            key={item.id}
            item={item}
            isChosen={item.id === props.chosenId}
            place={name === 'accepted' ? index + 1 : undefined}
            onChoose={() => props.onChoose(item.id)}
          />
        ))}
      </ColumnList>
    )
  }
  return (
    <div ref={frame} className={styles.columns} onKeyDown={(event) => moveFocus(event, frame.current)}>
      {bands.map(column)}
      <div className={styles.stack}>
        {column('accepted')}
        {column('done')}
      </div>
    </div>
  )
}
