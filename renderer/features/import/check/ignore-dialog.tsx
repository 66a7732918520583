import { useState } from 'react'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { TextField } from '@renderer/ui/text-field'
import { findingTitle } from '../words/check-words'
import type { CheckActs, SheetFinding } from './use-check'

/** Lets a finding stand, with the reason that is kept with the import. */
export function IgnoreDialog(props: { acts: CheckActs; current: SheetFinding; onClose: () => void }) {
  const { current } = props
  const [reason, setReason] = useState('')
  const done = (): void => {
    if (reason.trim() === '') return
    props.acts.ignore({ sheetKey: current.sheet.key, findingId: current.finding.id, reason: reason.trim() })
    props.onClose()
  }
  return (
    <Dialog
      title={`Let stand: ${findingTitle(current.finding).toLowerCase()}`}
      size="small"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={reason.trim() === ''} onClick={done}>
            Let it stand
          </Button>
        </>
      }
    >
      <TextField
        label="Why it may stand"
        hint="Kept with the import, so that nobody has to ask again."
        value={reason}
        onChange={setReason}
        onCommit={() => undefined}
        maxLength={300}
        autoFocus
      />
    </Dialog>
  )
}
