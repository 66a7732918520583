import { IconX } from '@tabler/icons-react'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { Progress } from '@renderer/ui/progress'
import type { ReadingFile } from '../desk/desk-state'
import styles from './reading-list.module.css'

/** Files being read, each with its progress, where their sheets will be; those behind them wait their turn. */
export function ReadingList(props: { reading: readonly ReadingFile[]; onCancel: (key: string) => void }) {
  const format = useFormat()
  return props.reading.map((file) => (
    <div key={file.key} className={styles.item}>
      {file.isWaiting ? (
        <div className={styles.waiting}>
          <span title={file.name}>Waiting: {file.name}</span>
          <IconButton
            label={`Do not read ${file.name}`}
            withoutTooltip
            onClick={() => props.onCancel(file.key)}
          >
            <IconX size={14} />
          </IconButton>
        </div>
      ) : (
        <Progress
          label={`Reading ${file.name}`}
          share={null}
          figure={readSoFar(file, format)}
          onCancel={() => props.onCancel(file.key)}
        />
      )}
    </div>
  ))
}

/** Rows as soon as there are some; until then how large the file is. */
const readSoFar = ({ rows, sizeBytes }: ReadingFile, format: ReturnType<typeof useFormat>): string =>
  rows > 0 ? `${format.count(rows)} rows` : format.bytes(sizeBytes)
