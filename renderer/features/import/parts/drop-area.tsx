import { useState, type DragEvent, type ReactNode } from 'react'
import styles from './drop-area.module.css'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** The whole screen takes files that are dropped on it. */
export function DropArea(props: { onFiles: (files: readonly File[]) => void; children: ReactNode }) {
  const [isOver, setOver] = useState(false)
  return (
    <div
      className={styles.area}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false)
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(false)
        props.onFiles([...event.dataTransfer.files])
      }}
    >
      {props.children}
      {isOver && <div className={styles.veil}>Drop to import</div>}
    </div>
  )
}
