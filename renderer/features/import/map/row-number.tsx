import { IconGripVertical } from '@tabler/icons-react'
import { isHeaderRow, type Look, type SheetRow } from './sheet-look'
import styles from './sheet-grid.module.css'

/** Marks what is dragged, so that files dropped on the screen are not taken for it. */
export const headerDragType = 'application/x-tandem-header-row'

/** The row's number in the client's sheet; that of the header can be dragged onto the row that really is it. */
export function RowNumber({ data, context }: { data: SheetRow | undefined; context: Look }) {
  if (!data) return null
  if (!isHeaderRow(context, data)) return data.number
  return (
    <span
      className={styles.grip}
      draggable
      title="Drag onto the row that is the header"
      onDragStart={(event) => {
        event.dataTransfer.setData(headerDragType, String(data.row))
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <IconGripVertical size={12} aria-hidden />
      {data.number}
    </span>
  )
}
