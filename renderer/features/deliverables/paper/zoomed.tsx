import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './paper.module.css'

/**
 * Its content smaller or larger, taking the room it then needs. A transform, because what CSS `zoom` means for
 * positions differs between the oldest and the newest Chromium the app runs on.
 */
export function Zoomed(props: { zoom: number; children: ReactNode }) {
  const inner = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = inner.current
    if (!element) return
    const note = (): void => setSize({ width: element.offsetWidth, height: element.offsetHeight })
    note()
    const observer = new ResizeObserver(note)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div className={styles.room} style={{ width: size.width * props.zoom, height: size.height * props.zoom }}>
      <div ref={inner} className={styles.desk} style={{ transform: `scale(${props.zoom})` }}>
        {props.children}
      </div>
    </div>
  )
}
