import { useState } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import type { FrictionItem } from '@shared/domain/entities/plan'
import type { FrictionPatch } from '@shared/domain/friction/edit-friction'
import { isOpen } from '@shared/domain/friction/open-friction'
import { Button } from '@renderer/ui/button'
import { DateField } from '@renderer/ui/date-field'
import { KeptField } from '@renderer/ui/kept-field'
import { TextField } from '@renderer/ui/text-field'
import { AreaSelect, PartnerSelect, SeveritySelect } from './friction-selects'
import styles from './friction.module.css'

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Asks how it was settled: without words nobody could say later what was promised. */
function Settle(props: { item: FrictionItem; onSettle: (resolution: string) => void }) {
  const [text, setText] = useState(props.item.resolution)
  return (
    <form
      className={styles.settle}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') props.onSettle(text)
      }}
    >
      <TextField label="How it was settled" value={text} onChange={setText} maxLength={300} />
      <Button type="submit" variant="soft" isDisabled={text.trim() === ''}>
        Settle
      </Button>
    </form>
  )
}

/** The chosen item, edited in its row. */
export function ItemEditor(props: {
  item: FrictionItem
  partners: readonly Partner[]
  onEdit: (patch: FrictionPatch) => void
  onSettle: (resolution: string) => void
  onReopen: () => void
  onRemove: () => void
}) {
  const { item, onEdit } = props
  return (
    <div className={styles.editor} role="group" aria-label={`Edit: ${item.description}`}>
      <KeptField
        label="What stands in the way"
        value={item.description}
        onKeep={(description) => onEdit({ description: description.trim() })}
      />
      <AreaSelect value={item.area} onChange={(area) => onEdit({ area })} />
      <SeveritySelect value={item.severity} onChange={(severity) => onEdit({ severity })} />
      <PartnerSelect
        value={item.partnerId}
        partners={props.partners}
        onChange={(partnerId) => onEdit({ partnerId })}
      />
      <KeptField
        label="Owner"
        value={item.owner ?? ''}
        onKeep={(owner) => onEdit({ owner: orNull(owner) })}
      />
      <DateField label="Opened" value={item.openedOn} onCommit={(openedOn) => onEdit({ openedOn })} />
      <div className={styles.wide}>
        {isOpen(item) ? (
          <Settle item={item} onSettle={props.onSettle} />
        ) : (
          <div className={styles.settle}>
            <KeptField
              label="How it was settled"
              value={item.resolution}
              onKeep={(resolution) => onEdit({ resolution })}
            />
            <DateField
              label="Settled"
              value={item.resolvedOn}
              onCommit={(resolvedOn) => {
                if (resolvedOn !== null) onEdit({ resolvedOn })
              }}
            />
            <Button onClick={props.onReopen}>Open again</Button>
          </div>
        )}
        <Button size="small" variant="subtle" onClick={props.onRemove}>
          Remove
        </Button>
      </div>
    </div>
  )
}
