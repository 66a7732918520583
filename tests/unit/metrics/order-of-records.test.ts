import { describe, expect, it } from 'vitest'
import type { Figure, RecordSet } from '@shared/domain/evidence/figure'
import { metricContext } from '@shared/domain/metrics/context'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import { metrics } from '@shared/domain/metrics/registry'
import {
  asOf,
  definitions,
  factSources,
  programmeRows,
  type ProgrammeRows
} from '../../bench/data/programme-facts'

/** Few enough that intervals are drawn; a customer has about three deals. */
const rows = programmeRows({ partners: 12, deals: 260, investments: 40, activities: 90 }, 3)
const few: ProgrammeRows = {
  ...rows,
  deal: rows.deal.map((deal, at) => ({ ...deal, account: `Customer ${(at * 7) % 90}` }))
}

const digits = (value: unknown): unknown => (typeof value === 'number' ? value.toPrecision(12) : value)

const inOrder = (set: RecordSet | undefined) => set && { kind: set.kind, ids: [...set.ids].sort() }

/**
 * All a figure says, numbers to twelve digits as sums of squares round. Of two deals of the same day the first in the
 * file proves that a partner was active: only how many proofs there are is asked.
 */
const said = ({ counted, base, proof, leftOut, ...rest }: Figure): unknown => ({
  ...(JSON.parse(JSON.stringify(rest, (_, value: unknown) => digits(value))) as object),
  counted: inOrder(counted),
  base: inOrder(base),
  proof: proof?.ids.length,
  leftOut: leftOut
    .map(({ reason, records }) => ({ reason, records: inOrder(records) }))
    .sort((one, other) => (one.reason < other.reason ? -1 : 1))
})

function figuresOf(programme: ProgrammeRows): ReadonlyMap<string, unknown> {
  const context = metricContext(foldFacts(factSources(programme)), definitions, asOf)
  return new Map(
    metrics.flatMap((metric) =>
      [null, 'p0', 'p3'].map(
        (id) => [`${metric.definition.id} ${id}`, said(metric.compute(context, id))] as const
      )
    )
  )
}

describe('the order in which records stand in the files', () => {
  it('changes no figure, no interval and no record behind it', () => {
    const turned: ProgrammeRows = {
      ...few,
      deal: [...few.deal].reverse(),
      investment: [...few.investment].reverse(),
      activity: [...few.activity].reverse()
    }
    const [found, expected] = [figuresOf(turned), figuresOf(few)]
    for (const [name, figure] of expected) expect(found.get(name), name).toEqual(figure)
  })
})
