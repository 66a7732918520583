import { IconArrowBackUp, IconEyeOff, IconMessage, IconTrash } from '@tabler/icons-react'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import type { OwnBlockKind } from '@shared/domain/entities/document'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import type { BlockActs } from '../data/use-document-edits'
import { AddMenu } from './add-menu'
import { LookTools } from './look-tools'
import styles from './deliverables.module.css'

const smallest = 0.5
const largest = 1.5
const step = 0.1

/** Tools for the block that is open. They do not take the focus out of the text. */
export function TextTools(props: {
  edited: EditedBlock
  acts: BlockActs
  onClose: () => void
  onAdd: (kind: OwnBlockKind) => void
  onNote: () => void
}) {
  const { edited, acts } = props
  const leave = (act: () => void) => () => {
    props.onClose()
    act()
  }
  return (
    <div
      className={styles.tools}
      role="toolbar"
      aria-label="Text"
      onMouseDown={(event) => event.preventDefault()}
    >
      <LookTools isHeading={edited.block.kind === 'heading'} />
      <IconButton label="Leave this block out" onClick={leave(() => acts.hide([edited.block.id]))}>
        <IconEyeOff size={16} />
      </IconButton>
      {edited.isOwn ? (
        <IconButton label="Remove this part" onClick={leave(() => acts.remove(edited.block.id))}>
          <IconTrash size={16} />
        </IconButton>
      ) : (
        <IconButton
          label="Back to the generated text"
          isDisabled={!edited.isEdited}
          onClick={leave(() => acts.reset(edited.block.id))}
        >
          <IconArrowBackUp size={16} />
        </IconButton>
      )}
      <IconButton label="Note to self" onClick={props.onNote}>
        <IconMessage size={16} />
      </IconButton>
      <AddMenu label="Add a part below" onAdd={props.onAdd} />
    </div>
  )
}

/** Smaller and larger pages. */
export function ZoomTools(props: { zoom: number; onZoom: (zoom: number) => void }) {
  const format = useFormat()
  const set = (zoom: number): void =>
    props.onZoom(Math.round(Math.min(largest, Math.max(smallest, zoom)) * 100) / 100)
  return (
    <div className={styles.tools}>
      <IconButton label="Smaller" isDisabled={props.zoom <= smallest} onClick={() => set(props.zoom - step)}>
        <IconZoomOut size={16} />
      </IconButton>
      <span className={styles.zoom}>{format.share(props.zoom)}</span>
      <IconButton label="Larger" isDisabled={props.zoom >= largest} onClick={() => set(props.zoom + step)}>
        <IconZoomIn size={16} />
      </IconButton>
    </div>
  )
}
