import { useRef, type KeyboardEvent } from 'react'
import type { Option } from './select'
import styles from './side-tabs.module.css'

/** More views of one thing than fit in a row: a list at its side. Arrow keys, Home and End move between them. */
export function SideTabs<T extends string>(props: {
  label: string
  value: T
  tabs: readonly Option<T>[]
  onChange: (value: T) => void
}) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const { tabs, value } = props
    const here = tabs.findIndex((tab) => tab.value === value)
    const step = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const next = step === undefined ? undefined : tabs[(step + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    props.onChange(next.value)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.focus()
  }
  return (
    <div
      className={styles.list}
      role="tablist"
      aria-label={props.label}
      aria-orientation="vertical"
      ref={list}
      onKeyDown={move}
    >
      {props.tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={tab.value === props.value}
          tabIndex={tab.value === props.value ? 0 : -1}
          onClick={() => props.onChange(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
