import { IconArrowBackUp, IconBold, IconEyeOff, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { IconButton } from '@renderer/ui/icon-button'
import type { BlockActs } from '../data/use-document-edits'
import styles from './deliverables.module.css'

const smallest = 0.5
const largest = 1.5
const step = 0.1

/** Tools for the block that is open. They do not take the focus out of the text. */
export function TextTools(props: { edited: EditedBlock; acts: BlockActs; onClose: () => void }) {
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
      <IconButton label="Bold" onClick={() => document.execCommand('bold')}>
        <IconBold size={16} />
      </IconButton>
      <IconButton label="Leave this block out" onClick={leave(() => acts.hide(edited.block.id))}>
        <IconEyeOff size={16} />
      </IconButton>
      <IconButton
        label="Back to the generated text"
        isDisabled={!edited.isEdited}
        onClick={leave(() => acts.reset(edited.block.id))}
      >
        <IconArrowBackUp size={16} />
      </IconButton>
    </div>
  )
}

/** Smaller and larger pages. */
export function ZoomTools(props: { zoom: number; onZoom: (zoom: number) => void }) {
  const set = (zoom: number): void =>
    props.onZoom(Math.round(Math.min(largest, Math.max(smallest, zoom)) * 100) / 100)
  return (
    <div className={styles.tools}>
      <IconButton label="Smaller" isDisabled={props.zoom <= smallest} onClick={() => set(props.zoom - step)}>
        <IconZoomOut size={16} />
      </IconButton>
      <span className={styles.zoom}>{Math.round(props.zoom * 100)} %</span>
      <IconButton label="Larger" isDisabled={props.zoom >= largest} onClick={() => set(props.zoom + step)}>
        <IconZoomIn size={16} />
      </IconButton>
    </div>
  )
}
