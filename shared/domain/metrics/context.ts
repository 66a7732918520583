import type { Definitions } from '../entities/engagement'
import { rosterOn, type Roster } from '../partners/roster'
import { addMonths, dayNumber, type CivilDate } from '../values/civil-date'
import type { FactBase } from './facts/fact-base'
import { once } from './once'

/** Choices a reader can make per look; every figure says which it used. */
export interface MetricOptions {
  /** Revenue of the last so many months, or null for everything up to the as-of date. */
  readonly revenueMonths: number | null
}

export const defaultMetricOptions: MetricOptions = { revenueMonths: null }

/** What every metric is computed from. Results that several metrics share are kept inside. */
export interface MetricContext {
  readonly facts: FactBase
  readonly definitions: Definitions
  readonly asOf: CivilDate
  readonly asOfDay: number
  readonly options: MetricOptions
  /** Revenue counts when closed after this day; null: from the beginning. */
  readonly revenueAfterDay: number | null
  readonly roster: () => Roster
  /** Keeps a shared intermediate result for the life of this context. */
  readonly shared: <T>(compute: (context: MetricContext) => T) => T
}

/** Binds facts, definitions and the as-of date together. */
export function metricContext(
  facts: FactBase,
  definitions: Definitions,
  asOf: CivilDate,
  options: MetricOptions = defaultMetricOptions
): MetricContext {
  const kept = new Map<unknown, unknown>()
  const months = options.revenueMonths
  const context: MetricContext = {
    facts,
    definitions,
    asOf,
    asOfDay: dayNumber(asOf),
    options,
    revenueAfterDay: months === null ? null : dayNumber(addMonths(asOf, -months)),
    roster: once(() => rosterOn(facts.partners, asOf)),
    shared: <T>(compute: (of: MetricContext) => T): T => {
      if (!kept.has(compute)) kept.set(compute, compute(context))
      return kept.get(compute) as T
    }
  }
  return context
}
