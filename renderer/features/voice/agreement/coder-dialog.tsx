import { useState } from 'react'
import { coderName } from '@shared/domain/voice/agreement/coders'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { TextField } from '@renderer/ui/text-field'
import { coderRefusalWords } from './agreement-words'

/** Asks for a coder's name: of somebody new, or another one for somebody who coded. */
export function CoderDialog(props: {
  title: string
  actionText: string
  hint: string
  name: string
  others: readonly string[]
  onName: (name: string) => void
  onClose: () => void
}) {
  const [typed, setTyped] = useState(props.name)
  const [isTried, setTried] = useState(false)
  const named = coderName(typed, props.others)
  const save = (): void => {
    setTried(true)
    if (!named.ok) return
    props.onName(named.value)
    props.onClose()
  }
  return (
    <Dialog
      title={props.title}
      isOpen
      size="small"
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            {props.actionText}
          </Button>
        </>
      }
    >
      <div
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label="Name of the coder"
          hint={props.hint}
          value={typed}
          maxLength={80}
          autoFocus
          error={isTried && !named.ok ? coderRefusalWords[named.error] : null}
          onChange={setTyped}
        />
      </div>
    </Dialog>
  )
}
