import { useState } from 'react'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { TextField } from '@renderer/ui/text-field'

/** Asks for the name of a new partner; a name already taken is said to be taken. */
export function AddPartnerDialog(props: {
  isOpen: boolean
  names: readonly string[]
  onAdd: (name: string) => void
  onClose: () => void
}) {
  const [name, setName] = useState('')
  const wanted = name.trim()
  const isTaken = props.names.some((known) => known.toLowerCase() === wanted.toLowerCase())
  const canAdd = wanted !== '' && !isTaken
  const add = (): void => {
    if (!canAdd) return
    props.onAdd(wanted)
    setName('')
  }
  return (
    <Dialog
      title="Add a partner"
      size="small"
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="soft" isDisabled={!canAdd} onClick={add}>
            Add partner
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label="Name"
          value={name}
          autoFocus
          hint="Everything else can be filled in afterwards or come with a file."
          error={isTaken ? 'A partner of this name is there already.' : null}
          onChange={setName}
        />
      </form>
    </Dialog>
  )
}
