import { useState, type Ref } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import type { FrictionArea, FrictionSeverity } from '@shared/domain/friction/friction-words'
import { Button } from '@renderer/ui/button'
import { TextField } from '@renderer/ui/text-field'
import { AreaSelect, PartnerSelect, SeveritySelect } from './friction-selects'
import styles from './friction.module.css'

/** What is typed before an item is written. */
export interface NewFriction {
  readonly description: string
  readonly area: FrictionArea
  readonly severity: FrictionSeverity
  readonly partnerId: string | null
}

/** One line that writes a new item with Enter; area, severity and partner stay for the next one. */
export function AddRow(props: {
  partners: readonly Partner[]
  field: Ref<HTMLInputElement>
  onAdd: (item: NewFriction) => void
}) {
  const { partners, field, onAdd } = props
  const [description, setDescription] = useState('')
  const [area, setArea] = useState<FrictionArea>('payment')
  const [severity, setSeverity] = useState<FrictionSeverity>(3)
  const [partnerId, setPartnerId] = useState<string | null>(null)
  const add = (): void => {
    if (description.trim() === '') return
    onAdd({ description: description.trim(), area, severity, partnerId })
    setDescription('')
  }
  return (
    <form
      className={styles.add}
      aria-label="New friction item"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        ref={field}
        label="What stands in the way"
        isLabelHidden
        placeholder="What stands in the way, then Enter"
        value={description}
        onChange={setDescription}
        maxLength={300}
      />
      <AreaSelect isLabelHidden value={area} onChange={setArea} />
      <SeveritySelect isLabelHidden value={severity} onChange={setSeverity} />
      <PartnerSelect isLabelHidden value={partnerId} partners={partners} onChange={setPartnerId} />
      <Button type="submit" isDisabled={description.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
