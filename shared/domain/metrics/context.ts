import type { Definitions } from '../entities/engagement'
import { rosterOn, type Roster } from '../partners/roster'
import { addMonths, dayNumber, type CivilDate } from '../values/civil-date'
import type { FactBase } from './facts/fact-sources'
import type { ProgrammeInputs } from './programme/programme-inputs'
import { KeptParts } from './recall/kept-parts'
import { Recall } from './recall/recall'
import { watchedFacts } from './recall/watched-facts'

/** Choices a reader can make per look; every figure says which it used. */
export interface MetricOptions {
  /** Revenue of the last so many months, or null for everything up to the as-of date. */
  readonly revenueMonths: number | null
  /** Another trailing window, in days, for metrics that have one; absent: as each metric says. */
  readonly windowDays?: number
}

/** The same with what is not in the facts. */
export interface ContextOptions extends MetricOptions {
  readonly programme?: ProgrammeInputs
  readonly memory?: Memory
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
  /** What is not in the facts: survey results, audits. Absent: not read. */
  readonly programme: ProgrammeInputs
  /** Keeps a shared intermediate result, as long as what it was made from stays what it is. */
  readonly shared: <T>(compute: (context: MetricContext) => T) => T
  /** The same for results with a key of their own, which says what they were made from besides facts and definitions. */
  readonly keep: <T>(key: unknown, compute: (context: MetricContext) => T) => T
  /** What was found part by part, for results that one edited record should not make anew. */
  readonly parts: KeptParts
  readonly recall: Recall<MetricContext>
}

const rosterOf = ({ facts, asOf }: MetricContext): Roster => rosterOn(facts.partners, asOf)

/** What outlives one state of the facts. Belongs to one set of definitions, one as-of date and one choice of options. */
export interface Memory {
  readonly recall: Recall<MetricContext>
  readonly parts: KeptParts
}

export const newMemory = (): Memory => ({ recall: new Recall(), parts: new KeptParts() })

/**
 * Binds facts, definitions and the as-of date together. With the memory of an earlier state of the facts only what
 * depends on what has changed is computed again; the earlier context is not to be used any more.
 */
export function metricContext(
  facts: FactBase,
  definitions: Definitions,
  asOf: CivilDate,
  options: ContextOptions = defaultMetricOptions
): MetricContext {
  const { recall, parts } = options.memory ?? newMemory()
  const months = options.revenueMonths
  const programme = options.programme ?? {}
  const context: MetricContext = {
    facts: watchedFacts(facts, recall),
    definitions,
    asOf,
    asOfDay: dayNumber(asOf),
    options: {
      revenueMonths: months,
      ...(options.windowDays === undefined ? {} : { windowDays: options.windowDays })
    },
    revenueAfterDay: months === null ? null : dayNumber(addMonths(asOf, -months)),
    get programme() {
      recall.note('programme', programme, (later) => later.programme)
      return programme
    },
    roster: () => recall.get(context, rosterOf, rosterOf),
    shared: (compute) => recall.get(context, compute, compute),
    keep: (key, compute) => recall.get(context, key, compute),
    parts,
    recall
  }
  recall.enter(context)
  return context
}
