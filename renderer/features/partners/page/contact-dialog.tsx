import { useState } from 'react'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { DateField } from '@renderer/ui/date-field'
import { Dialog } from '@renderer/ui/dialog'
import { Stack } from '@renderer/ui/stack'
import { TextField } from '@renderer/ui/text-field'
import type { Contact } from '@shared/domain/entities/partner'

/** One person at a partner. */
export function ContactDialog(props: {
  contact: Contact
  isNew: boolean
  onSave: (contact: Contact) => void
  onRemove: () => void
  onClose: () => void
}) {
  const [contact, setContact] = useState(props.contact)
  const isNamed = contact.name.trim() !== ''
  const save = (): void => {
    const role = contact.role?.trim() ?? ''
    if (isNamed) props.onSave({ ...contact, name: contact.name.trim(), role: role === '' ? null : role })
  }
  return (
    <Dialog
      title={props.isNew ? 'Add a contact' : 'Edit contact'}
      size="small"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          {!props.isNew && (
            <Button variant="subtle" onClick={props.onRemove}>
              Remove contact
            </Button>
          )}
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="soft" isDisabled={!isNamed} onClick={save}>
            {props.isNew ? 'Add contact' : 'Save contact'}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <TextField
          label="Name"
          value={contact.name}
          autoFocus
          onChange={(name) => setContact({ ...contact, name })}
        />
        <TextField
          label="Role"
          value={contact.role ?? ''}
          onChange={(role) => setContact({ ...contact, role })}
        />
        <Checkbox
          label="Economic buyer"
          hint="Decides on money at this partner."
          isChecked={contact.isEconomicBuyer}
          onChange={(isEconomicBuyer) => setContact({ ...contact, isEconomicBuyer })}
        />
        <DateField
          label="Last spoken to"
          value={contact.lastSpokenOn}
          onCommit={(lastSpokenOn) => setContact({ ...contact, lastSpokenOn })}
        />
      </Stack>
    </Dialog>
  )
}
