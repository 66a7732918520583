import { describe, expect, it } from 'vitest'
import type { Figure } from '@shared/domain/evidence/figure'
import { metricContext } from '@shared/domain/metrics/context'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import { metrics } from '@shared/domain/metrics/registry'
import { asOf, definitions, factSources, programmeRows } from '../../bench/data/programme-facts'

/** Deals of partners and of nobody, with and without amounts: what a verdict may hang on. */
const facts = foldFacts(
  factSources(programmeRows({ partners: 12, deals: 260, investments: 40, activities: 90 }, 3))
)

/** Every figure of the programme (null) and of partners, asked for one after the other in that order. */
function figuresOf(asked: readonly (string | null)[]): ReadonlyMap<string, Figure> {
  const context = metricContext(facts, definitions, asOf)
  return new Map(
    asked.flatMap((id) =>
      metrics.map((metric) => [`${metric.definition.id} ${id}`, metric.compute(context, id)] as const)
    )
  )
}

describe('the order in which figures are asked for', () => {
  it('changes none: partners and the programme share verdicts on records', () => {
    const found = figuresOf(['p3', 'p0', null])
    for (const [name, figure] of figuresOf([null, 'p0', 'p3'])) expect(found.get(name), name).toEqual(figure)
  })
})
