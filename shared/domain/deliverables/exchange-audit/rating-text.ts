import { formatNumber, unknownMark } from '../format-figure'

const places = (value: number): number => (Number.isInteger(value) ? 0 : 1)

/** A rating as it was given: whole steps without decimals, an older half step with one, "—" where there is none. */
export const ratingText = (value: number | null | undefined, locale: string): string =>
  value === null || value === undefined ? unknownMark : formatNumber(value, locale, places(value))

/** Vendor's minus partner's view with its sign; "—" where one side has not rated. */
export const gapText = (gap: number | null, locale: string): string =>
  gap === null ? unknownMark : `${gap > 0 ? '+' : ''}${formatNumber(gap, locale, places(gap))}`
