import { useState } from 'react'
import type { ExchangeAmount, StatedRange } from '@shared/domain/entities/exchange'
import { amountSources, pricePerOf } from '@shared/domain/exchange/catalogue'
import type { LinePatch } from '@shared/domain/exchange/edit-audit'
import { findMetric } from '@shared/domain/metrics/registry'
import { useEngagement } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { Select } from '@renderer/ui/select'
import { unknownAmount } from '../exchange-words'
import type { LineView } from '../use-audit'
import { AmountFigure } from './amount-figure'
import styles from './amount-editor.module.css'
import { RangeFields } from './range-fields'

type DerivedAmount = Extract<ExchangeAmount, { basis: 'derived' }>

const titleOf = (metricId: string): string => findMetric(metricId)?.definition.title ?? metricId

/** The amount as the data give it, from which metric, and what one of the things counted is worth. */
export function DerivedFields(props: {
  result: LineView
  amount: DerivedAmount
  put: (patch: LinePatch) => void
}) {
  const { result, amount, put } = props
  const format = useFormat()
  const { reportingCurrency } = useEngagement()
  const pricePer = pricePerOf(amount.metricId)
  const [price, setPrice] = useState<StatedRange | null>(amount.price ?? null)
  const { value, unknown, movedTo } = result.amount
  return (
    <>
      <Select
        label="Derived from"
        value={amount.metricId}
        options={amountSources.map((source) => ({
          value: source.metricId,
          label: titleOf(source.metricId)
        }))}
        onChange={(metricId) => {
          const source = amountSources.find((each) => each.metricId === metricId)
          if (source && metricId !== amount.metricId) {
            put({ amount: { basis: 'derived', metricId, factor: 1, note: source.words } })
          }
        }}
        isSearchable
      />
      {pricePer !== null && (
        <RangeFields
          label={`One ${pricePer}`}
          unit={reportingCurrency}
          range={price}
          onChange={(next) => {
            setPrice(next)
            put({ amount: { ...amount, price: next } })
          }}
        />
      )}
      <p className={styles.derived}>
        {value === null ? (
          `${format.money(null)} ${unknownAmount(unknown)}${unknown === 'price-missing' ? '' : ': the imported files do not say.'}`
        ) : (
          <b>
            <AmountFigure result={result} />
          </b>
        )}
        <span>{amount.note}</span>
        {movedTo !== null && (
          <span>{`The version is closed. Today the data say ${format.money(movedTo)}.`}</span>
        )}
      </p>
    </>
  )
}
