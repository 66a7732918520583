import { useState, type DragEvent, type ReactNode } from 'react'
import { droppedFiles, type Collected } from '../desk/collect-files'
import styles from './drop-area.module.css'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** The whole screen takes files and folders that are dropped on it. */
export function DropArea(props: { onFiles: (collected: Collected) => void; children: ReactNode }) {
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
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(false)
        void droppedFiles(event.dataTransfer).then(props.onFiles)
      }}
    >
      {props.children}
      {isOver && <div className={styles.veil}>Drop files or a folder to import</div>}
    </div>
  )
}
