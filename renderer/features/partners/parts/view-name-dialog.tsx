import { useState } from 'react'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { TextField } from '@renderer/ui/text-field'

/** Asks for the name of a view; a name already taken is said to be taken. */
export function ViewNameDialog(props: {
  title: string
  name: string
  taken: readonly string[]
  onSave: (name: string) => void
  onClose: () => void
}) {
  const [name, setName] = useState(props.name)
  const wanted = name.trim()
  const isTaken = props.taken.some((known) => known.toLowerCase() === wanted.toLowerCase())
  const canSave = wanted !== '' && !isTaken
  const save = (): void => {
    if (canSave) props.onSave(wanted)
  }
  return (
    <Dialog
      title={props.title}
      size="small"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="soft" isDisabled={!canSave} onClick={save}>
            Save view
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label="Name of the view"
          value={name}
          autoFocus
          hint="Columns, widths, order, sorting, filter and groups are kept in the engagement."
          error={isTaken ? 'There is a view of this name already.' : null}
          onChange={setName}
        />
      </form>
    </Dialog>
  )
}
