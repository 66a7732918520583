import type { ActiveEvent, EngagementKind } from '@shared/domain/entities/engagement'
import { engagementKinds } from '@shared/domain/entities/engagement'
import type { Option } from '@renderer/ui/select'
import { kinds } from './kinds'

export const kindOptions: readonly Option<EngagementKind>[] = engagementKinds.map((kind) => ({
  value: kind,
  label: kinds[kind].title
}))

export const scenarioOptions: readonly Option<'building' | 'fixing'>[] = [
  { value: 'building', label: 'Building a first programme' },
  { value: 'fixing', label: 'Fixing an underperforming one' }
]

const currencyNames = new Intl.DisplayNames(['en'], { type: 'currency' })
const usual = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'JPY']

/** Every ISO 4217 currency this runtime knows, the usual ones first. */
export const currencyOptions: readonly Option[] = [
  ...usual,
  ...Intl.supportedValuesOf('currency').filter((code) => !usual.includes(code))
].map((code) => ({ value: code, label: `${code} · ${currencyNames.of(code) ?? code}` }))

export const monthOptions: readonly Option[] = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, index, 1))
}))

const locales = [
  ...[
    'en-GB',
    'en-US',
    'en-IE',
    'en-AU',
    'de-DE',
    'de-AT',
    'de-CH',
    'fr-FR',
    'fr-CH',
    'nl-NL',
    'it-IT',
    'es-ES'
  ],
  ...['pt-PT', 'pt-BR', 'sv-SE', 'nb-NO', 'da-DK', 'fi-FI', 'pl-PL', 'cs-CZ', 'ja-JP']
]
const localeNames = new Intl.DisplayNames(['en'], { type: 'language' })

/** Locale with a sample of its notation: "German (Germany) · 1.234,5". */
export const localeOptions: readonly Option[] = locales.map((locale) => ({
  value: locale,
  label: `${localeNames.of(locale) ?? locale} · ${(1234.5).toLocaleString(locale, { useGrouping: true })}`
}))

export const activeEventOptions: readonly Option<ActiveEvent>[] = [
  { value: 'qualifiedLead', label: 'Qualified lead' },
  { value: 'registeredDeal', label: 'Registered deal' },
  { value: 'openPipeline', label: 'New pipeline' },
  { value: 'closedRevenue', label: 'Closed revenue' }
]
