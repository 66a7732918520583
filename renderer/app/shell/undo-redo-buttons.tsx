import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useUndoLabels } from '@renderer/data'
import { IconButton } from '@renderer/ui/icon-button'
import { changeText } from '../history/change-text'
import { useUndoActions } from '../history/use-undo-actions'

/** Undo and redo; the tooltip says what would be taken back. */
export function UndoRedoButtons() {
  const { undoLabel, redoLabel } = useUndoLabels()
  const { undo, redo } = useUndoActions()
  return (
    <>
      <IconButton
        label={undoLabel ? `Undo: ${changeText(undoLabel)}` : 'Nothing to undo'}
        isDisabled={!undoLabel}
        onClick={undo}
      >
        <IconArrowBackUp size={16} />
      </IconButton>
      <IconButton
        label={redoLabel ? `Redo: ${changeText(redoLabel)}` : 'Nothing to redo'}
        isDisabled={!redoLabel}
        onClick={redo}
      >
        <IconArrowForwardUp size={16} />
      </IconButton>
    </>
  )
}
