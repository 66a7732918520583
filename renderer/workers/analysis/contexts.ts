import type { Definitions } from '@shared/domain/entities/engagement'
import { metricContext, newMemory, type Memory, type MetricContext } from '@shared/domain/metrics/context'
import type { MetricOptions } from '@shared/domain/metrics/context'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import type { ProgrammeInputs } from '@shared/domain/metrics/programme/programme-inputs'
import type { CivilDate } from '@shared/domain/values/civil-date'

/** What figures are computed from, in one state of the engagement. */
export interface ContextFacts {
  readonly facts: FactBase
  readonly definitions: Definitions
  readonly asOf: CivilDate
  readonly programme: ProgrammeInputs
}

/**
 * One context per choice of options, and what each remembers from one state of the facts to the next. Other definitions
 * or another as-of date begin with an empty memory.
 */
export class Contexts {
  readonly #contexts = new Map<string, MetricContext>()
  readonly #memories = new Map<string, Memory>()
  #decided: Pick<ContextFacts, 'definitions' | 'asOf'> | null = null

  /** The facts have changed: contexts are made anew, memories stay. */
  renew(): void {
    this.#contexts.clear()
  }

  /** The context of a choice; made when it is first asked for. */
  of(options: MetricOptions, make: () => ContextFacts): MetricContext {
    const key = `${options.revenueMonths} ${options.windowDays}`
    const known = this.#contexts.get(key)
    if (known) return known
    const { facts, definitions, asOf, programme } = make()
    if (this.#decided?.definitions !== definitions || this.#decided.asOf !== asOf) this.#memories.clear()
    this.#decided = { definitions, asOf }
    const memory = this.#memories.get(key) ?? newMemory()
    this.#memories.set(key, memory)
    const context = metricContext(facts, definitions, asOf, { ...options, programme, memory })
    this.#contexts.set(key, context)
    return context
  }
}
