import { useState, type DragEvent, type ReactNode } from 'react'
import { columnHints, columnWords, type Column } from './board-words'
import { dragKind } from './card'
import styles from './board.module.css'

/** A column that takes cards. */
export function ColumnList(props: {
  column: Column
  count: number
  children: ReactNode
  onTake: (itemId: string) => void
}) {
  const { column } = props
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes(dragKind)) return
    event.preventDefault()
    setOver(true)
  }
  return (
    <section
      className={styles.column}
      aria-label={`${columnWords[column]}, ${props.count}`}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const id = event.dataTransfer.getData(dragKind)
        if (id !== '') props.onTake(id)
      }}
    >
      <header className={styles.columnHead}>
        <h2>
          {columnWords[column]} <span>{props.count}</span>
        </h2>
        <p>{columnHints[column]}</p>
      </header>
      <ul className={styles.cards}>{props.children}</ul>
    </section>
  )
}
