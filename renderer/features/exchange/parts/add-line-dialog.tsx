import { useState } from 'react'
import type { ExchangeDirection, ExchangeLine } from '@shared/domain/entities/exchange'
import type { ValueObject } from '@shared/domain/exchange/catalogue'
import { settingsOf } from '@shared/domain/exchange/edit-settings'
import { newLine } from '@shared/domain/exchange/new-audit'
import { objectsOf } from '@shared/domain/exchange/presets'
import { useEngagement } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'

const own = 'own'

/** One of the consultant's own: nothing is known about it but its name. */
const ownObject = (direction: ExchangeDirection, name: string): ValueObject => ({
  ...{ id: own, direction, name, meaning: '', metricId: null, derivation: null },
  ...{ types: [], pricePer: null, isOutlay: false, isEarning: false }
})

/** Adds one of the catalogue's objects not in the audit yet, or one of the consultant's own. */
export function AddLineDialog(props: {
  direction: ExchangeDirection
  lines: readonly ExchangeLine[]
  auditId: string
  partner: string
  newId: () => string
  onAdd: (line: ExchangeLine) => void
  onClose: () => void
}) {
  const present = new Set(props.lines.map((line) => line.objectId))
  const choices = objectsOf(settingsOf(useEngagement())).filter(
    (object) => object.direction === props.direction && !present.has(object.id)
  )
  const [objectId, setObjectId] = useState<string>(choices[0]?.id ?? own)
  const [name, setName] = useState('')
  const object = choices.find((each) => each.id === objectId)
  const order = props.lines.reduce((most, line) => Math.max(most, line.order), -1) + 1
  const add = (): void => {
    const start = object ?? ownObject(props.direction, name.trim())
    const line = newLine(start, { id: props.auditId, order }, props.newId())
    props.onAdd(object ? line : { ...line, objectId: null })
  }
  return (
    <Dialog
      title={`Add what ${props.partner} ${props.direction}`}
      isOpen
      size="small"
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="primary" onClick={add} isDisabled={!object && name.trim() === ''}>
            Add
          </Button>
        </>
      }
    >
      <Select
        label="What"
        value={objectId}
        options={[
          ...choices.map((each) => ({ value: each.id, label: each.name })),
          { value: own, label: 'Something else' }
        ]}
        onChange={setObjectId}
        isSearchable
        hint={object?.meaning}
      />
      {!object && <TextField label="Name" value={name} onChange={setName} autoFocus maxLength={80} />}
    </Dialog>
  )
}
