import { useState } from 'react'
import type { ExchangeAction } from '@shared/domain/entities/exchange'
import { putAction, removeAction } from '@shared/domain/exchange/edit-audit'
import { Button } from '@renderer/ui/button'
import { DateField } from '@renderer/ui/date-field'
import { TextField } from '@renderer/ui/text-field'
import { newId } from '../new-id'
import { useAct } from '../use-act'
import { useActionEdits } from '../use-action-edits'
import type { LedWorkshop } from '../use-workshop'
import styles from './workshop.module.css'

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

function ActionFields({ action }: { action: ExchangeAction }) {
  const act = useAct()
  const { shown, put } = useActionEdits(action)
  const [vendorOwner, setVendor] = useState(shown.vendorOwner ?? '')
  const [partnerOwner, setPartner] = useState(shown.partnerOwner ?? '')
  const putOwner = (side: 'vendorOwner' | 'partnerOwner', text: string): void => {
    if (orNull(text) !== shown[side]) put({ [side]: orNull(text) })
  }
  return (
    <li className={styles.action}>
      <span className={styles.lineName}>{action.text}</span>
      <TextField
        label={`Owner at the vendor: ${action.text}`}
        isLabelHidden
        placeholder="Owner at the vendor"
        value={vendorOwner}
        onChange={setVendor}
        onCommit={(text) => putOwner('vendorOwner', text)}
        maxLength={80}
      />
      <TextField
        label={`Owner at the partner: ${action.text}`}
        isLabelHidden
        placeholder="Owner at the partner"
        value={partnerOwner}
        onChange={setPartner}
        onCommit={(text) => putOwner('partnerOwner', text)}
        maxLength={80}
      />
      <DateField label="By" value={shown.dueOn} onCommit={(dueOn) => put({ dueOn })} />
      <Button
        size="small"
        variant="subtle"
        onClick={() => void act(removeAction(action), 'Removed the action')}
      >
        Remove
      </Button>
    </li>
  )
}

/** What is agreed, with an owner on both sides and a date; the room reads along. */
export function AgreeStep({ led }: { led: LedWorkshop }) {
  const act = useAct()
  const [text, setText] = useState('')
  const add = (value: string): void => {
    if (value.trim() === '') return
    setText('')
    void act(
      putAction(null, {
        ...{ id: newId(), auditId: led.audit.id, lineId: null, text: value.trim() },
        ...{ vendorOwner: null, partnerOwner: null, dueOn: null, state: 'open' }
      })
    )
  }
  return (
    <section className={styles.ask} aria-label="Agree on actions">
      <TextField
        label="Agree on an action"
        value={text}
        onChange={setText}
        onCommit={add}
        placeholder="What will be done, then Enter"
        maxLength={160}
      />
      <ul className={styles.actions}>
        {led.actions.map((action) => (
          <ActionFields key={action.id} action={action} />
        ))}
      </ul>
    </section>
  )
}
