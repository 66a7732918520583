import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useEngagement } from '@renderer/data'
import type { ExchangeRate } from '@shared/domain/values/money'
import { IconButton } from '@renderer/ui/icon-button'
import { Select } from '@renderer/ui/select'
import { currencyOptions } from '../options'
import { useEngagementEdit } from '../use-engagement-edit'
import { DraftNumber } from './draft-number'
import styles from './exchange-rates.module.css'

type Rates = readonly ExchangeRate[]

function StatedRate(props: { stated: ExchangeRate; onRate: (rate: number) => void; onRemove: () => void }) {
  const { reportingCurrency } = useEngagement()
  const { currency, rate } = props.stated
  return (
    <li className={styles.rate}>
      <span>1 {currency} =</span>
      <DraftNumber
        label={`Rate of ${currency}`}
        isLabelHidden
        stored={rate}
        decimals={6}
        unit={reportingCurrency}
        onSave={props.onRate}
      />
      <IconButton label={`Remove the rate of ${currency}`} onClick={props.onRemove}>
        <IconTrash size={15} />
      </IconButton>
    </li>
  )
}

function AddRate(props: { known: ReadonlySet<string>; onAdd: (added: ExchangeRate) => void }) {
  const { reportingCurrency } = useEngagement()
  const [currency, setCurrency] = useState<string | null>(null)
  return (
    <li className={styles.rate}>
      <Select
        label="Add a currency"
        isLabelHidden
        placeholder="Add a currency"
        value={currency}
        options={currencyOptions.filter((option) => !props.known.has(option.value))}
        isSearchable
        onChange={setCurrency}
      />
      {currency !== null && (
        <DraftNumber
          label={`Rate of ${currency}`}
          isLabelHidden
          stored={null}
          decimals={6}
          unit={reportingCurrency}
          onSave={(rate) => {
            if (rate <= 0) return
            props.onAdd({ currency, rate })
            setCurrency(null)
          }}
        />
      )}
    </li>
  )
}

/** What one unit of a foreign currency is worth. Records without a rate are left out of sums, and listed. */
export function ExchangeRates() {
  const { exchangeRates, reportingCurrency } = useEngagement()
  const edit = useEngagementEdit()
  const save = (rates: Rates): void => void edit('exchangeRates', rates)
  const known = new Set([reportingCurrency, ...exchangeRates.map((one) => one.currency)])
  return (
    <div className={styles.rates}>
      <div className={styles.title}>Exchange rates</div>
      <p className={styles.text}>
        What one unit is worth in {reportingCurrency}. Amounts in a currency without a rate are left out of
        sums, and each figure says how many.
      </p>
      <ul aria-label="Exchange rates">
        {exchangeRates.map((one) => (
          <StatedRate
            key={one.currency}
            stated={one}
            onRate={(rate) => save(exchangeRates.map((other) => (other === one ? { ...one, rate } : other)))}
            onRemove={() => save(exchangeRates.filter((other) => other !== one))}
          />
        ))}
        <AddRate known={known} onAdd={(added) => save([...exchangeRates, added])} />
      </ul>
    </div>
  )
}
