import type { FactSources } from './fact-sources'

const sameItems = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean =>
  a === b || (a.length === b.length && a.every((item, index) => same(item, b[index] as T)))

const identical = (a: unknown, b: unknown): boolean => a === b

const sameImports = (a: FactSources, b: FactSources): boolean =>
  sameItems(a.runs, b.runs, identical) && sameItems(a.blocks, b.blocks, identical)

/** Whether the same rows lie over each other with the same hand edits. */
export const sameFacts = (a: FactSources, b: FactSources): boolean =>
  sameImports(a, b) && sameItems(a.overlays, b.overlays, identical)

export const samePartners = (a: FactSources, b: FactSources): boolean =>
  sameItems(a.partners, b.partners, (x, y) => x.id === y.id && x.mergedIntoId === y.mergedIntoId)

export const sameMoney = (a: FactSources, b: FactSources): boolean =>
  a.engagement.reportingCurrency === b.engagement.reportingCurrency &&
  sameItems(
    a.engagement.exchangeRates,
    b.engagement.exchangeRates,
    (x, y) => x.currency === y.currency && x.rate === y.rate
  )

/** True when hand edits are all that has changed. */
export const onlyEditsDiffer = (a: FactSources, b: FactSources): boolean =>
  sameImports(a, b) && samePartners(a, b) && sameMoney(a, b) && !sameItems(a.overlays, b.overlays, identical)

/** Exchange rates by currency. */
export const ratesOf = ({ engagement }: FactSources): ReadonlyMap<string, number> =>
  new Map(engagement.exchangeRates.map((stated) => [stated.currency, stated.rate]))
