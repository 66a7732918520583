import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import styles from './split.module.css'

/** Two panes with a border one can drag, or move with the arrow keys. The width is remembered under `name`. */
export function Split(props: {
  name: string
  label: string
  start: ReactNode
  end: ReactNode
  initialPx: number
  minPx: number
  maxPx: number
}) {
  const key = `tandem.split.${props.name}`
  const [width, setWidth] = useState(() => Number(localStorage.getItem(key)) || props.initialPx)
  const origin = useRef<{ x: number; width: number } | null>(null)
  const change = (next: number): void => {
    const kept = Math.round(Math.min(props.maxPx, Math.max(props.minPx, next)))
    setWidth(kept)
    localStorage.setItem(key, String(kept))
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    origin.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (origin.current) change(origin.current.width + event.clientX - origin.current.x)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    change(width + step)
  }
  return (
    <div className={styles.split} style={{ gridTemplateColumns: `${width}px minmax(0, 1fr)` }}>
      {props.start}
      <div className={styles.end}>
        <div
          className={styles.handle}
          role="separator"
          aria-orientation="vertical"
          aria-label={props.label}
          aria-valuenow={width}
          aria-valuemin={props.minPx}
          aria-valuemax={props.maxPx}
          tabIndex={0}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={() => (origin.current = null)}
          onKeyDown={onKeyDown}
        />
        {props.end}
      </div>
    </div>
  )
}
