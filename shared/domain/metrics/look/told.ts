import type { Interval } from '../../evidence/figure'
import type { Caveat, MissingData, UnknownReason } from '../../evidence/reasons'
import { coverageAt, type At, type LeftOutAt, type Listed, type Look, type Picked } from './look'

/** What a metric found out about whom it was asked: the numbers, and which records stand behind them. */
export interface Told {
  readonly value: number | null
  readonly unknown: { readonly reason: UnknownReason; readonly missing: MissingData | null } | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly interval: Interval | null
  readonly coverage: number | null
  readonly counted: Listed | null
  readonly leftOut: readonly LeftOutAt[]
  readonly base: Listed | null
  readonly proof: Listed | null
  readonly caveats: readonly Caveat[]
}

/** How a metric tells its figure: what it needs of everybody is found first, then one after the other is told. */
export type Tell = (look: Look) => At<Told>

const nobody: readonly LeftOutAt[] = []
const nothing: readonly Caveat[] = []

type KnownParts = Pick<Told, 'counted'> & { readonly value: number } & Partial<Omit<Told, 'unknown'>>

/** A figure with a value. */
export const known = (parts: KnownParts): Told => ({
  value: parts.value,
  unknown: null,
  numerator: parts.numerator ?? null,
  denominator: parts.denominator ?? null,
  interval: parts.interval ?? null,
  coverage: parts.coverage ?? null,
  counted: parts.counted,
  leftOut: parts.leftOut ?? nobody,
  base: parts.base ?? null,
  proof: parts.proof ?? null,
  caveats: parts.caveats ?? nothing
})

/** A figure that cannot be told, with the reason, what to ask for, and what is left out. Never 0. */
export const unknown = (
  reason: UnknownReason,
  missing: MissingData | null = null,
  leftOut: readonly LeftOutAt[] = nobody
): Told => ({
  value: null,
  unknown: { reason, missing },
  numerator: null,
  denominator: null,
  interval: null,
  coverage: null,
  counted: null,
  leftOut,
  base: null,
  proof: null,
  caveats: nothing
})

/** The same for everybody: what the data as a whole do not say. */
export const unknownToAll = (reason: UnknownReason, missing: MissingData | null = null): At<Told> => {
  const told = unknown(reason, missing)
  return () => told
}

/** What the records that count come to, with how much could be counted. */
export function tellTotal(picked: Picked, total: At<number>): At<Told> {
  const leftOut = [picked.leftOut]
  return (at) => known({ value: total(at), counted: picked, leftOut, coverage: coverageAt(picked, at) })
}

/** How many records are left out. */
export function leftOutCountAt({ leftOut }: Told, at: number): number {
  let count = 0
  for (const one of leftOut) count += one.count(at)
  return count
}
