import { IconEye, IconEyeOff, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react'
import { IconButton } from '@renderer/ui/icon-button'
import type { BlockActs } from '../data/use-document-edits'
import type { OutlineRow } from './outline-rows'
import styles from './outline.module.css'

interface ListProps {
  readonly rows: readonly OutlineRow[]
  readonly acts: BlockActs | null
  readonly current: string | null
  readonly notes: ReadonlyMap<string, number>
  /** Goes to the block on its page. */
  readonly onGo: (blockId: string) => void
  /** Opens it for rewriting. */
  readonly onEdit: (blockId: string) => void
}

const stateWords = ({ isHidden, isOwn, isEdited }: OutlineRow): string =>
  [isHidden && 'left out', isOwn ? 'added by you' : isEdited && 'rewritten by you']
    .filter((word): word is string => word !== false)
    .join(', ')

const toggle = (row: OutlineRow, acts: BlockActs): void =>
  row.isHidden ? acts.show(row.ids) : acts.hide(row.ids)

function RowTools({ row, acts }: { row: OutlineRow; acts: BlockActs }) {
  return (
    <span className={styles.tools}>
      {row.isOwn && (
        <IconButton label={`Remove ${row.name}`} onClick={() => acts.remove(row.id)}>
          <IconTrash size={16} />
        </IconButton>
      )}
      <IconButton
        label={row.isHidden ? `Put back: ${row.name}` : `Leave out: ${row.name}`}
        onClick={() => toggle(row, acts)}
      >
        {row.isHidden ? <IconEyeOff size={16} /> : <IconEye size={16} />}
      </IconButton>
    </span>
  )
}

/** Dragging a line before another; the line under the pointer shows where it would land. */
function useDrag(acts: BlockActs | null) {
  const [dragged, drag] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const end = (): void => {
    drag(null)
    setOver(null)
  }
  return {
    over,
    partsOf: (id: string | null) => ({
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return
        event.preventDefault()
        setOver(id)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        if (dragged !== null && dragged !== id) acts?.drop(dragged, id)
        end()
      }
    }),
    startOf: (id: string) => ({
      draggable: acts !== null,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', id)
        drag(id)
      },
      onDragEnd: end
    })
  }
}

function Row(props: ListProps & { row: OutlineRow; isStop: boolean; drag: ReturnType<typeof useDrag> }) {
  const { row, drag, acts } = props
  const notes = props.notes.get(row.id) ?? 0
  const state = stateWords(row)
  return (
    <li
      className={styles.row}
      data-level={row.level}
      data-hidden={row.isHidden || undefined}
      data-over={drag.over === row.id || undefined}
      data-current={props.current === row.id || undefined}
      {...drag.startOf(row.id)}
      {...drag.partsOf(row.id)}
    >
      <button
        type="button"
        className={styles.name}
        data-row={row.id}
        tabIndex={props.isStop ? 0 : -1}
        aria-current={props.current === row.id || undefined}
        onClick={() => props.onGo(row.id)}
        onDoubleClick={() => props.onEdit(row.id)}
      >
        {row.level === 3 && row.kind !== row.name && <span className={styles.kind}>{row.kind} </span>}
        {row.name}
        {state !== '' && <span className={styles.state}> {state}</span>}
        {notes > 0 && <span className={styles.state}>{notes === 1 ? ' 1 note' : ` ${notes} notes`}</span>}
      </button>
      {acts && <RowTools row={row} acts={acts} />}
    </li>
  )
}

/** All parts of the document in order. Arrow keys go, Alt with them moves the part, Delete leaves it out. */
export function OutlineList(props: ListProps) {
  const { rows, acts, current } = props
  const list = useRef<HTMLOListElement>(null)
  const follows = useRef(false)
  const drag = useDrag(acts)
  const focus = (id: string): void =>
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus()
  useEffect(() => {
    // Moving a line in the document takes the focus from it: it is given back.
    if (follows.current && current !== null) focus(current)
    follows.current = false
  }, [rows, current])
  const goTo = (row: OutlineRow | undefined): void => {
    if (!row) return
    follows.current = true
    props.onGo(row.id)
    focus(row.id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined
    const at = rows.findIndex((row) => row.id === id)
    const row = rows[at]
    if (!row) return
    const down = event.key === 'ArrowDown'
    if (down || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!event.altKey) return goTo(rows[at + (down ? 1 : -1)])
      follows.current = true
      props.onGo(row.id)
      acts?.step(row.id, down ? 'down' : 'up')
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault()
      goTo(event.key === 'Home' ? rows[0] : rows.at(-1))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      props.onEdit(row.id)
    } else if (event.key === 'Delete' && acts) {
      event.preventDefault()
      toggle(row, acts)
    }
  }
  const stop = rows.some((row) => row.id === current) ? current : rows[0]?.id
  return (
    <ol className={styles.list} ref={list} aria-label="Parts of the document" onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <Row key={row.id} {...props} row={row} isStop={row.id === stop} drag={drag} />
      ))}
      <li
        className={styles.end}
        data-over={drag.over === '' || undefined}
        {...drag.partsOf(null)}
        aria-hidden
      />
    </ol>
  )
}
