import { useEngagement } from '@renderer/data'
import { DateField } from '@renderer/ui/date-field'
import { Select } from '@renderer/ui/select'
import { currencyOptions, localeOptions, monthOptions } from '../options'
import { useEngagementEdit } from '../use-engagement-edit'
import { ExchangeRates } from './exchange-rates'
import { FieldGrid, FormSection } from './form-section'

/** Currency, rates, dates and notation: what every figure is written in. */
export function FiguresSection() {
  const engagement = useEngagement()
  const edit = useEngagementEdit()
  return (
    <FormSection title="Figures">
      <FieldGrid>
        <Select
          label="Reporting currency"
          value={engagement.reportingCurrency}
          options={currencyOptions}
          isSearchable
          onChange={(value) => void edit('reportingCurrency', value)}
        />
        <Select
          label="Figures and dates are written as in"
          value={engagement.locale}
          options={
            localeOptions.some((one) => one.value === engagement.locale)
              ? localeOptions
              : [...localeOptions, { value: engagement.locale, label: engagement.locale }]
          }
          isSearchable
          onChange={(value) => void edit('locale', value)}
        />
        <DateField
          label="As of"
          hint="Empty: the latest date in the data."
          value={engagement.asOf}
          onCommit={(value) => void edit('asOf', value)}
        />
        <Select
          label="Fiscal year starts in"
          value={String(engagement.fiscalYearStartMonth)}
          options={monthOptions}
          onChange={(value) => void edit('fiscalYearStartMonth', Number(value))}
        />
      </FieldGrid>
      <ExchangeRates />
    </FormSection>
  )
}
