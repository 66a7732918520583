import { useState, type ReactNode } from 'react'
import { DateField } from '@renderer/ui/date-field'
import { NumberField } from '@renderer/ui/number-field'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { partnerStatuses, partnerTypes, type Partner } from '@shared/domain/entities/partner'
import type { PartnerValues } from '@shared/domain/partners/edit-partner'
import {
  partnerFieldWords,
  partnerStatusWords,
  partnerTypeWords
} from '@shared/domain/partners/partner-words'
import { OriginMark } from './origin-mark'
import styles from './profile-fields.module.css'

interface FieldProps {
  readonly partner: Partner
  readonly onEdit: (values: PartnerValues) => void
}

type WordField = 'name' | 'tier' | 'region' | 'country' | 'city' | 'manager'
type DayField = 'signedOn' | 'endedOn' | 'agreementRenewalOn'
type CountField = 'idealProfileOverlap' | 'certifiedPeople'

function FieldRow(props: { partner: Partner; field: keyof typeof partnerFieldWords; children: ReactNode }) {
  const title = partnerFieldWords[props.field]
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden>
        {title}
      </span>
      <div className={styles.control}>{props.children}</div>
      <OriginMark partner={props.partner} field={props.field} title={title} />
    </div>
  )
}

function WordRow({ partner, onEdit, field }: FieldProps & { field: WordField }) {
  const stored = partner[field] ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const save = (text: string): void => {
    setTyped(null)
    const value = text.trim()
    // A partner without a name cannot be found again: an emptied name goes back to what it was.
    if (field === 'name') {
      if (value !== '') onEdit({ name: value })
    } else onEdit({ [field]: value === '' ? null : value })
  }
  return (
    <FieldRow partner={partner} field={field}>
      <TextField
        label={partnerFieldWords[field]}
        isLabelHidden
        value={typed ?? stored}
        onChange={setTyped}
        onCommit={(text) => {
          if (typed !== null) save(text)
        }}
      />
    </FieldRow>
  )
}

function DayRow({ partner, onEdit, field }: FieldProps & { field: DayField }) {
  return (
    <FieldRow partner={partner} field={field}>
      <DateField
        label={partnerFieldWords[field]}
        isLabelHidden
        value={partner[field]}
        onCommit={(value) => onEdit({ [field]: value })}
      />
    </FieldRow>
  )
}

function CountRow(props: FieldProps & { field: CountField; unit: string; max?: number }) {
  const { partner, onEdit, field, unit, max } = props
  const stored = partner[field]
  const [typed, setTyped] = useState<number | null>(stored)
  const [seen, setSeen] = useState(stored)
  // An undo or an import may change the value while the field is open.
  if (seen !== stored) {
    setSeen(stored)
    setTyped(stored)
  }
  return (
    <FieldRow partner={partner} field={field}>
      <NumberField
        label={partnerFieldWords[field]}
        isLabelHidden
        unit={unit}
        min={0}
        {...(max === undefined ? {} : { max })}
        value={typed}
        onChange={setTyped}
        onCommit={() => {
          if (typed !== stored) onEdit({ [field]: typed })
        }}
      />
    </FieldRow>
  )
}

const types = partnerTypes.map((value) => ({ value, label: partnerTypeWords[value] }))
const statuses = partnerStatuses.map((value) => ({ value, label: partnerStatusWords[value] }))

/** The profile of a partner: every field can be changed and says where its value comes from. */
export function ProfileFields(props: FieldProps) {
  const { partner, onEdit } = props
  return (
    <div className={styles.fields}>
      <WordRow {...props} field="name" />
      <FieldRow partner={partner} field="type">
        <Select
          label="Type"
          isLabelHidden
          value={partner.type}
          options={types}
          placeholder={partner.typeLabel ?? 'Not known'}
          onChange={(type) => onEdit({ type })}
          onClear={() => onEdit({ type: null })}
        />
      </FieldRow>
      <WordRow {...props} field="tier" />
      <FieldRow partner={partner} field="status">
        <Select
          label="Status"
          isLabelHidden
          value={partner.status}
          options={statuses}
          placeholder="Not known"
          onChange={(status) => onEdit({ status })}
          onClear={() => onEdit({ status: null })}
        />
      </FieldRow>
      <WordRow {...props} field="manager" />
      <WordRow {...props} field="region" />
      <WordRow {...props} field="country" />
      <WordRow {...props} field="city" />
      <DayRow {...props} field="signedOn" />
      <DayRow {...props} field="endedOn" />
      <DayRow {...props} field="agreementRenewalOn" />
      <CountRow {...props} field="idealProfileOverlap" unit="%" max={100} />
      <CountRow {...props} field="certifiedPeople" unit="people" />
    </div>
  )
}
