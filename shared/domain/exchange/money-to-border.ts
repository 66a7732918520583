import { fairBand } from './verdict'

/**
 * How much more (above 0) or less the partner would have to get a year for the balance to stand on the nearest
 * border of the fair band, when it gives what it gives now. Unit: money a year. Null without money on both sides.
 * Formula: at index b, got = given × (1 − b) ÷ (1 + b).
 */
export function moneyToBorder(given: number | null, got: number | null): number | null {
  if (given === null || got === null || given + got <= 0) return null
  const index = (given - got) / (given + got)
  const border = index >= 0 ? fairBand : -fairBand
  return (given * (1 - border)) / (1 + border) - got
}
