import type { MetricContext } from '../context'
import type { PartnerLinks } from '../facts/partner-rows'
import { touchedSince } from '../facts/row-trail'
import type { PartedTable } from './kept-parts'
import type { Reads } from './recall'

type Table = PartedTable & PartnerLinks

/**
 * Tells which partners' results may differ from one state of the facts to the next. What results read is recorded: where
 * they read of records, only partners with a touched record differ; when anything else has changed, all may. A result
 * that looks at records of other partners has to read them through a result of the programme.
 */
export class PartnerDependence {
  #reads: Reads<MetricContext> = new Map()
  #seen: readonly Table[] | null = null

  /** Partners whose results may differ since this was asked last; null: all, and at first. */
  differing(context: MetricContext): ReadonlySet<number> | null {
    const now = tablesOf(context)
    const before = this.#seen
    this.#seen = now
    const isSame = before !== null && context.recall.isUnchanged(context, this.#reads, true)
    const touched = isSame ? touchedPartners(before, now) : null
    if (touched === null) this.#reads = new Map()
    return touched
  }

  /** Computes the result of a partner and records what it reads. */
  read<T>(context: MetricContext, compute: () => T): T {
    return context.recall.into(this.#reads, compute)
  }
}

const tablesOf = ({ facts, recall }: MetricContext): readonly Table[] =>
  recall.into(null, () => [facts.deals(), facts.investments(), facts.activities()])

/** Partners with a touched record, before or after the edit; null: records were folded anew. */
function touchedPartners(before: readonly Table[], now: readonly Table[]): ReadonlySet<number> | null {
  const partners = new Set<number>()
  for (const [index, table] of now.entries()) {
    const old = before[index]
    const rows = old ? touchedSince(table.trail, old.trail) : null
    if (rows === null) return null
    for (const row of rows) partners.add(old?.partner[row] ?? -1).add(table.partner[row] ?? -1)
  }
  partners.delete(-1)
  return partners
}
