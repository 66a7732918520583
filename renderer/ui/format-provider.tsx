import { useMemo, type ReactNode } from 'react'
import { createFormat, FormatContext } from './format'

/** Hands the engagement's locale and currency to every screen below. */
export function FormatProvider(props: { locale: string; currency: string; children: ReactNode }) {
  const { locale, currency } = props
  const format = useMemo(() => createFormat(locale, currency), [locale, currency])
  return <FormatContext.Provider value={format}>{props.children}</FormatContext.Provider>
}
