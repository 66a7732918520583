import { useRef, type KeyboardEvent } from 'react'
import type { Option } from './select'
import styles from './tabs.module.css'

/**
 * The parts of a screen, in its header. Arrow keys move between them.
 * The panel below gets `role="tabpanel"` and `aria-label` from the screen.
 */
export function Tabs<T extends string>(props: {
  label: string
  value: T
  tabs: readonly Option<T>[]
  onChange: (value: T) => void
}) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const open = props.tabs.filter((tab) => !tab.isDisabled)
    const here = open.findIndex((tab) => tab.value === props.value)
    const step = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: open.length - 1 }[event.key]
    const next = step === undefined ? undefined : open[(step + open.length) % open.length]
    if (!next) return
    event.preventDefault()
    props.onChange(next.value)
    const index = props.tabs.indexOf(next)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus()
  }
  return (
    <div className={styles.list} role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
      {props.tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={tab.value === props.value}
          tabIndex={tab.value === props.value ? 0 : -1}
          disabled={tab.isDisabled ?? false}
          onClick={() => props.onChange(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
