import { useState } from 'react'
import type { EarnInputs, ExchangeAudit, StatedRange } from '@shared/domain/entities/exchange'
import { noEarnInputs } from '@shared/domain/exchange/earn-analysis'
import { editAudit } from '@shared/domain/exchange/edit-audit'
import { useEngagement } from '@renderer/data'
import { TextField } from '@renderer/ui/text-field'
import { NumberField } from '@renderer/ui/number-field'
import { RangeFields } from '../parts/range-fields'
import { useAuditEdits } from '../use-audit-edits'
import styles from './earn.module.css'

type RangeKey = Exclude<keyof EarnInputs, 'alternativeName'>

interface Asked {
  readonly key: RangeKey
  readonly label: string
  readonly unit: 'money' | 'hours' | 'deals'
  readonly hint: string
}

const asked: readonly Asked[] = [
  {
    key: 'neededPerHour',
    label: 'Needed an hour to put the vendor first',
    unit: 'money',
    hint: 'E.g. the partner’s own billable rate, told by its director'
  },
  {
    key: 'alternativePerHour',
    label: 'The alternative pays an hour',
    unit: 'money',
    hint: 'Where the number comes from'
  },
  { key: 'hoursPerDeal', label: 'Hours per deal', unit: 'hours', hint: 'Who counted, or guessed' },
  { key: 'otherHours', label: 'Other hours a year', unit: 'hours', hint: 'Training, portal, reporting' },
  { key: 'servicesPerDeal', label: 'Own services per deal', unit: 'money', hint: 'Margin on its own work' },
  { key: 'dealsPerYear', label: 'Deals a year', unit: 'deals', hint: 'Empty: counted from deals won' },
  { key: 'partnerHourCost', label: 'Cost of the partner’s hour', unit: 'money', hint: 'Who said so' },
  {
    key: 'vendorHours',
    label: 'The vendor’s hours a year',
    unit: 'hours',
    hint: 'Time spent on this partner'
  },
  { key: 'vendorHourCost', label: 'Cost of the vendor’s hour', unit: 'money', hint: 'Who said so' }
]

/** What has to be told for the earn; each number with its range and its ground, saved when a field is left. */
export function EarnInputsForm({ audit }: { audit: ExchangeAudit }) {
  const edit = useAuditEdits(audit.id)
  const { reportingCurrency } = useEngagement()
  const inputs = audit.earn ?? noEarnInputs
  const [name, setName] = useState(inputs.alternativeName)
  const [hours, setHours] = useState(audit.partnerHours)
  const write = (patch: Partial<EarnInputs>): void =>
    edit((stored) => {
      const earn = { ...(stored.earn ?? noEarnInputs), ...patch }
      return editAudit(stored, { earn }, 'exchange.earn-edited')
    })
  const put = (key: RangeKey, range: StatedRange | null): void => write({ [key]: range })
  const units = { money: reportingCurrency, hours: 'h', deals: '' } as const
  return (
    <div className={styles.inputs}>
      <TextField
        label="Name of the alternative"
        value={name}
        onChange={setName}
        onCommit={(text) => {
          if (text.trim() !== inputs.alternativeName) write({ alternativeName: text.trim() })
        }}
        placeholder="Another vendor’s programme"
        maxLength={80}
      />
      {asked.map(({ key, label, unit, hint }) => (
        <RangeFields
          key={key}
          label={label}
          unit={units[unit]}
          decimals={unit === 'money' && key.endsWith('PerHour') ? 2 : unit === 'hours' ? 1 : 0}
          range={inputs[key]}
          hint={hint}
          onChange={(range) => put(key, range)}
        />
      ))}
      <NumberField
        label="Hours a year as a whole"
        value={hours}
        onChange={setHours}
        onCommit={(value) => {
          if (value !== audit.partnerHours) edit((stored) => editAudit(stored, { partnerHours: value }))
        }}
        unit="h"
        min={0}
        hint="Used where hours per deal are not stated."
      />
    </div>
  )
}
