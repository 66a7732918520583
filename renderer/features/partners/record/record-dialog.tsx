import { useMemo, useState } from 'react'
import { useCells, useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { Text } from '@renderer/ui/text'
import { TextField } from '@renderer/ui/text-field'
import { editFactDraft, fieldsByHand, type EditedFact } from '@shared/domain/by-hand/edit-fact'
import type { FactValue } from '@shared/domain/entities/fact-block'
import { sameValue } from '@shared/domain/history/same-value'
import { useAct } from '../use-act'
import { ClientValue } from './client-value'
import { RecordControl } from './record-control'
import styles from './record-dialog.module.css'
import type { FieldControl, RecordForm, RecordValues } from './record-form'
import { recordValueText } from './record-value-text'

interface Edited {
  readonly form: RecordForm
  readonly fact: EditedFact<RecordValues>
}

type Values = Readonly<Record<string, FactValue>>

const plain: FieldControl = { as: 'text' }

/** Partners to choose from, by name: those that stand for themselves, and the one that is set. */
function usePartnerChoice(chosen: unknown) {
  const records = useRecords('partners')
  const options = useMemo(
    () =>
      (records ?? [])
        .filter((partner) => partner.mergedIntoId === null || partner.id === chosen)
        .map((partner) => ({ value: partner.id, label: partner.name }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [records, chosen]
  )
  const nameOf = (id: string): string => records?.find((partner) => partner.id === id)?.name ?? id
  return { options, nameOf }
}

/** The fields of a record: what counts now, and beside it what the client's file says. */
function RecordFields(props: Edited & { values: RecordValues; onChange: (values: Values) => void }) {
  const { form, fact, values, onChange } = props
  const format = useFormat()
  const { kind, fields, titles } = form.form
  const record = useMemo(() => ({ kind, id: fact.now.id }) as const, [kind, fact.now.id])
  const cells = useCells(record)
  const { options, nameOf } = usePartnerChoice(values['partnerId'])
  const currency = fact.now.currency ?? null
  return (
    <div className={styles.fields}>
      <span />
      <span className={styles.head}>Counts as</span>
      <span className={styles.head}>In the client’s file</span>
      <span />
      {fields.map((field) => {
        const title = titles[field] ?? field
        const control = form.controls[field] ?? plain
        const inFile = fact.imported[field] ?? null
        const isByHand = !sameValue(values[field] ?? null, inFile)
        return (
          <div key={field} style={{ display: 'contents' }}>
            <span className={styles.label} aria-hidden>
              {title}
              {isByHand && <span className={styles.dot} title="Set by hand" />}
            </span>
            <RecordControl
              label={title}
              control={control}
              value={values[field] ?? null}
              currency={currency ?? format.currency}
              partners={options}
              onChange={(value) => onChange({ [field]: value })}
            />
            <ClientValue
              title={title}
              cell={cells?.find((one) => one.field === field)}
              fallback={recordValueText(inFile, control, { format, currency, nameOf })}
              isChanged={isByHand}
              onTakeBack={() => onChange({ [field]: inFile })}
            />
          </div>
        )
      })}
    </div>
  )
}

function useTyped({ form, fact }: Edited) {
  const [typed, setTyped] = useState<Values>({})
  const [reason, setReason] = useState(fact.overlay?.reason ?? '')
  const values: RecordValues = { ...fact.now, ...typed }
  const change = (more: Values): void => setTyped((before) => ({ ...before, ...more }))
  const takeAllBack = (): void => {
    change(Object.fromEntries(form.form.fields.map((field) => [field, fact.imported[field] ?? null])))
    setReason('')
  }
  return { values, reason, setReason, change, takeAllBack }
}

/** Sets one record right by hand; the client's row stays, and one undo takes the whole edit back. */
export function RecordDialog(props: Edited & { onClose: () => void }) {
  const { form, fact, onClose } = props
  const act = useAct()
  const typed = useTyped(props)
  const mismatches = form.mismatches(typed.values)
  const name = form.form.nameOf(fact.now)
  const noun = form.noun.charAt(0).toUpperCase() + form.noun.slice(1)
  const save = async (): Promise<void> => {
    const { values, reason } = typed
    await act(
      (stamp) => editFactDraft(form.form, fact, { values, reason }, stamp),
      `Set ${form.noun} ${name} by hand`
    )
    onClose()
  }
  return (
    <Dialog
      title={`${noun} ${name}`}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        <>
          {fieldsByHand(form.form.fields, fact.overlay).length > 0 && (
            <Button variant="subtle" onClick={typed.takeAllBack}>
              Take all from the file
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="soft" onClick={() => void save()}>
            {`Save ${form.noun}`}
          </Button>
        </>
      }
    >
      <RecordFields {...{ form, fact }} values={typed.values} onChange={typed.change} />
      <div className={styles.reason}>
        <TextField
          label="Why (optional)"
          value={typed.reason}
          placeholder="Who said so, and when"
          onChange={typed.setReason}
        />
      </div>
      {mismatches.length > 0 && (
        <div className={styles.mind} role="status">
          <Text tone="warning" size="meta">
            {mismatches.join(' ')}
          </Text>
        </div>
      )}
    </Dialog>
  )
}
