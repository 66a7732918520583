import { useState } from 'react'
import type { ExchangeAmount } from '@shared/domain/entities/exchange'
import { amountSources, valueObjects } from '@shared/domain/exchange/catalogue'
import type { LinePatch } from '@shared/domain/exchange/edit-audit'
import { useEngagement } from '@renderer/data'
import { NumberField } from '@renderer/ui/number-field'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { TextField } from '@renderer/ui/text-field'
import styles from './amount-editor.module.css'
import { DerivedFields } from './derived-fields'
import type { LineView } from '../use-audit'

type Judged = Extract<ExchangeAmount, { basis: 'judged' }>
type Put = (patch: LinePatch) => void

function JudgedFields({ amount, put }: { amount: Judged; put: Put }) {
  const [value, setValue] = useState<number | null>(amount.value)
  const [low, setLow] = useState(amount.low)
  const [high, setHigh] = useState(amount.high)
  const [reason, setReason] = useState(amount.reason)
  const isOutside = value !== null && ((low !== null && low > value) || (high !== null && high < value))
  const save = (): void => {
    if (value === null || isOutside) return
    const after: Judged = { ...amount, value, low, high, reason: reason.trim() }
    if (JSON.stringify(after) !== JSON.stringify(amount)) put({ amount: after })
  }
  const unit = amount.currency
  return (
    <>
      <NumberField
        label="A year"
        value={value}
        onChange={setValue}
        onCommit={save}
        unit={unit}
        min={0}
        error={value === null ? 'Type an amount, or choose “Not in money”.' : null}
      />
      <div className={styles.range}>
        <NumberField label="At least" value={low} onChange={setLow} onCommit={save} unit={unit} min={0} />
        <NumberField label="At most" value={high} onChange={setHigh} onCommit={save} unit={unit} min={0} />
      </div>
      {isOutside && (
        <p role="alert" className={styles.problem}>
          The amount must lie between “at least” and “at most”.
        </p>
      )}
      <TextField
        label="Why this amount"
        value={reason}
        onChange={setReason}
        onCommit={save}
        rows={2}
        placeholder="Who said so, and on what ground"
      />
    </>
  )
}

/** The yearly amount: derived from a metric, judged with a reason and a range, or none. */
export function AmountEditor({ result, put }: { result: LineView; put: Put }) {
  const { reportingCurrency } = useEngagement()
  const { amount, objectId } = result.line
  const object = valueObjects.find((each) => each.id === objectId)
  const choose = (basis: ExchangeAmount['basis']): void => {
    if (basis === amount.basis) return
    if (basis === 'none') put({ amount: { basis } })
    else if (basis === 'judged') {
      const value = result.amount.value ?? 0
      put({ amount: { basis, value, low: null, high: null, currency: reportingCurrency, reason: '' } })
    } else {
      const source = amountSources.find((each) => each.metricId === object?.metricId) ?? amountSources[0]
      if (source) put({ amount: { basis, metricId: source.metricId, factor: 1, note: source.words } })
    }
  }
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>Annual value</legend>
      <div>
        <SegmentedControl
          label="How the amount is found"
          value={amount.basis}
          options={[
            { value: 'derived', label: 'From data' },
            { value: 'judged', label: 'Judged' },
            { value: 'none', label: 'Not in money' }
          ]}
          onChange={choose}
        />
      </div>
      {amount.basis === 'judged' && <JudgedFields amount={amount} put={put} />}
      {amount.basis === 'derived' && (
        <DerivedFields key={amount.metricId} result={result} amount={amount} put={put} />
      )}
    </fieldset>
  )
}
