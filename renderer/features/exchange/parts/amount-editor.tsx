import { useState } from 'react'
import type { ExchangeAmount } from '@shared/domain/entities/exchange'
import { valueObjects } from '@shared/domain/exchange/catalogue'
import type { LinePatch } from '@shared/domain/exchange/edit-audit'
import { useEngagement } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { NumberField } from '@renderer/ui/number-field'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { TextField } from '@renderer/ui/text-field'
import { unknownAmount } from '../exchange-words'
import { AmountFigure } from './amount-figure'
import styles from './amount-editor.module.css'
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

function Derived({ result }: { result: LineView }) {
  const format = useFormat()
  const { amount, line } = result
  const note = line.amount.basis === 'derived' ? line.amount.note : ''
  return (
    <p className={styles.derived}>
      {amount.value === null ? (
        `${format.money(null)} ${unknownAmount(amount.unknown)}: the imported files do not say.`
      ) : (
        <b>
          <AmountFigure result={result} />
        </b>
      )}
      <span>{note}</span>
    </p>
  )
}

/** The yearly amount: derived where the catalogue knows a metric, judged with a reason and a range, or none. */
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
    } else if (object?.metricId) {
      put({ amount: { basis, metricId: object.metricId, factor: 1, note: object.derivation ?? '' } })
    }
  }
  const hasMetric = typeof object?.metricId === 'string'
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>Annual value</legend>
      <div>
        <SegmentedControl
          label="How the amount is found"
          value={amount.basis}
          options={[
            { value: 'derived', label: 'From data', isDisabled: !hasMetric },
            { value: 'judged', label: 'Judged' },
            { value: 'none', label: 'Not in money' }
          ]}
          onChange={choose}
        />
      </div>
      {amount.basis === 'judged' && <JudgedFields amount={amount} put={put} />}
      {amount.basis === 'derived' && <Derived result={result} />}
    </fieldset>
  )
}
