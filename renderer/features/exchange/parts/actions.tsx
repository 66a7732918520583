import { IconArrowRight, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExchangeAction } from '@shared/domain/entities/exchange'
import { putAction, removeAction } from '@shared/domain/exchange/edit-audit'
import { Checkbox } from '@renderer/ui/checkbox'
import { Popover } from '@renderer/ui/popover'
import { TextField } from '@renderer/ui/text-field'
import { DateField } from '@renderer/ui/date-field'
import { useFormat } from '@renderer/ui/format'
import type { AuditView } from '../use-audit'
import { useAct } from '../use-act'
import { useActionEdits } from '../use-action-edits'
import styles from './actions.module.css'

function OwnerFields({ action, close }: { action: ExchangeAction; close: () => void }) {
  const act = useAct()
  const { shown, put } = useActionEdits(action)
  const [vendorOwner, setVendorOwner] = useState(shown.vendorOwner ?? '')
  const [partnerOwner, setPartnerOwner] = useState(shown.partnerOwner ?? '')
  const putOwner = (side: 'vendorOwner' | 'partnerOwner', text: string): void => {
    if (orNull(text) !== shown[side]) put({ [side]: orNull(text) })
  }
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
  return (
    <div className={styles.fields}>
      <TextField
        label="Owner at the vendor"
        value={vendorOwner}
        onChange={setVendorOwner}
        onCommit={(text) => putOwner('vendorOwner', text)}
      />
      <TextField
        label="Owner at the partner"
        value={partnerOwner}
        onChange={setPartnerOwner}
        onCommit={(text) => putOwner('partnerOwner', text)}
      />
      <DateField label="Due" value={shown.dueOn} onCommit={(dueOn) => put({ dueOn })} />
      <button
        type="button"
        className={styles.remove}
        onClick={() => {
          close()
          void act(removeAction(action), `Removed “${action.text}”`)
        }}
      >
        <IconX size={12} aria-hidden /> Remove
      </button>
    </div>
  )
}

function Action({ action: stored }: { action: ExchangeAction }) {
  const { shown: action, put } = useActionEdits(stored)
  const format = useFormat()
  const isDone = action.state === 'done'
  const owner = action.vendorOwner ?? action.partnerOwner ?? 'no owner'
  const due = action.dueOn === null ? '' : ` · ${format.date(action.dueOn)}`
  return (
    <li className={styles.item} data-done={isDone || undefined}>
      <Checkbox
        label={`Done: ${action.text}`}
        isLabelHidden
        isChecked={isDone}
        onChange={(done) => put({ state: done ? 'done' : 'open' })}
      />
      <span className={styles.text}>{action.text}</span>
      <Popover
        label={`Owner and date of ${action.text}`}
        position="bottom-end"
        trigger={(control) => (
          <button type="button" className={styles.owner} {...control}>{`${owner}${due}`}</button>
        )}
      >
        {(close) => <OwnerFields action={action} close={close} />}
      </Popover>
    </li>
  )
}

/** What the two sides agreed to do next. */
export function Actions({ view, newId }: { view: AuditView; newId: () => string }) {
  const act = useAct()
  const [text, setText] = useState('')
  const open = view.actions.filter((action) => action.state === 'open').length
  const add = (value: string): void => {
    if (value.trim() === '') return
    setText('')
    const action: ExchangeAction = {
      id: newId(),
      auditId: view.audit.id,
      lineId: null,
      text: value.trim(),
      vendorOwner: null,
      partnerOwner: null,
      dueOn: null,
      state: 'open'
    }
    void act(putAction(null, action))
  }
  return (
    <section className={styles.block} aria-label="Next">
      <header className={styles.head}>
        <h3 className={styles.title}>Next</h3>
        <span className={styles.count}>{`${open} ${open === 1 ? 'action' : 'actions'}`}</span>
      </header>
      <ul className={styles.list}>
        {view.actions.map((action) => (
          <Action key={action.id} action={action} />
        ))}
      </ul>
      <TextField
        label="Add an action"
        isLabelHidden
        placeholder="Add an action, then Enter"
        icon={<IconArrowRight size={14} />}
        value={text}
        onChange={setText}
        onCommit={add}
        maxLength={160}
      />
    </section>
  )
}
