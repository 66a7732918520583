/** An amount in major units (euros, not cents) of an ISO 4217 currency. */
export interface Money {
  readonly amount: number
  readonly currency: string
}

/** One unit of `currency` is worth `rate` units of the engagement's reporting currency. */
export interface ExchangeRate {
  readonly currency: string
  readonly rate: number
}

/**
 * Converts into the reporting currency at the engagement's stated rates.
 * Returns null when no rate is stated: the record is then left out and listed, never counted at par.
 */
export function convert(money: Money, reporting: string, rates: readonly ExchangeRate[]): number | null {
  if (money.currency === reporting) return money.amount
  const stated = rates.find((rate) => rate.currency === money.currency)
  return stated ? money.amount * stated.rate : null
}
