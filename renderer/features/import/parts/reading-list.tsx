import { useFormat } from '@renderer/ui/format'
import { Progress } from '@renderer/ui/progress'
import type { ReadingFile } from '../desk/desk-state'
import styles from './reading-list.module.css'

/** Files being read, each with its progress, where their sheets will be. */
export function ReadingList(props: { reading: readonly ReadingFile[]; onCancel: (key: string) => void }) {
  const format = useFormat()
  return props.reading.map((file) => (
    <div key={file.key} className={styles.item}>
      <Progress
        label={`Reading ${file.name}`}
        share={null}
        figure={file.rows > 0 ? `${format.count(file.rows)} rows` : format.bytes(file.sizeBytes)}
        onCancel={() => props.onCancel(file.key)}
      />
    </div>
  ))
}
