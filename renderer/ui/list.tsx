import { useEffect, useId, type KeyboardEvent, type ReactNode } from 'react'
import styles from './list.module.css'
import { rowByKey } from './row-by-key'
import { useVirtualRows } from './use-virtual-rows'

interface ListProps<T> {
  readonly label: string
  readonly items: readonly T[]
  readonly itemKey: (item: T) => string
  readonly rowPx: number
  readonly selectedKey: string | null
  readonly onSelect: (item: T, index: number) => void
  readonly renderItem: (item: T, isSelected: boolean) => ReactNode
  /** Enter on the chosen row. */
  readonly onOpen?: (item: T) => void
}

/** Arrow keys, Home and End choose; Enter opens. */
function moveSelection<T>(event: KeyboardEvent, props: ListProps<T>, selected: number): void {
  const current = props.items[selected]
  // With Alt, Ctrl or ⌘ held the key belongs to the screen: moving a row, jumping elsewhere.
  if (event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === 'Enter' && current !== undefined && props.onOpen) {
    event.preventDefault()
    props.onOpen(current)
    return
  }
  const goal = rowByKey(event.key, selected, props.items.length)
  const item = goal === undefined ? undefined : props.items[goal]
  if (goal === undefined || item === undefined) return
  event.preventDefault()
  props.onSelect(item, goal)
}

/**
 * A long list of which one row is chosen: drawn only where visible, arrow keys, Home and End move.
 * Rows have one height. Fills its parent.
 */
export function List<T>(props: ListProps<T>) {
  const { items, itemKey, selectedKey } = props
  const id = useId()
  const selected = items.findIndex((item) => itemKey(item) === selectedKey)
  const { scroller, first, end, totalPx, topPx, reveal } = useVirtualRows({
    count: items.length,
    rowPx: props.rowPx
  })
  useEffect(() => {
    if (selected >= 0) reveal(selected)
  }, [selected, reveal])
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={selected >= first && selected < end ? `${id}-${selected}` : undefined}
      tabIndex={0}
      onKeyDown={(event) => moveSelection(event, props, selected)}
    >
      <div className={styles.inside} role="presentation" style={{ height: totalPx }}>
        {items.slice(first, end).map((item, offset) => (
          <div
            key={itemKey(item)}
            id={`${id}-${first + offset}`}
            role="option"
            aria-selected={first + offset === selected}
            aria-setsize={items.length}
            aria-posinset={first + offset + 1}
            className={styles.row}
            style={{ top: topPx(first + offset), height: props.rowPx }}
            onClick={() => props.onSelect(item, first + offset)}
            onDoubleClick={() => props.onOpen?.(item)}
          >
            {props.renderItem(item, first + offset === selected)}
          </div>
        ))}
      </div>
    </div>
  )
}
