import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactBlock } from '@shared/domain/entities/fact-block'
import type { ImportRun } from '@shared/domain/entities/import-run'
import { numberRuns } from '@shared/domain/history/number-runs'
import { change } from '@shared/domain/history/draft'
import { existingFacts } from '@shared/domain/importing/existing-facts'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import { recordsAt } from '@shared/domain/metrics/facts/record-of'
import { emptyData } from '../../integration/import/import-steps'
import { aBlock, aRun } from '../metrics/build-facts'

interface Step {
  /** What the clock said: it may jump back by years. */
  readonly at: string
  readonly rows: readonly { readonly id: string; readonly amount?: number; readonly stage?: string }[]
  readonly retired: readonly string[]
  readonly isUndone: boolean
}

const id = fc.constantFrom('a', 'b', 'c', 'd')
const step: fc.Arbitrary<Step> = fc.record({
  at: fc.constantFrom('1999-12-31T23:59:59Z', '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', '2031-01-01Z'),
  rows: fc.uniqueArray(
    fc.record(
      { id, amount: fc.integer({ min: 1, max: 9 }), stage: fc.constantFrom('open', 'won') },
      { requiredKeys: ['id'] }
    ),
    { selector: (row) => row.id, maxLength: 4 }
  ),
  retired: fc.uniqueArray(id, { maxLength: 2 }),
  isUndone: fc.boolean()
})

function engagementOf(steps: readonly Step[]): { runs: ImportRun[]; blocks: FactBlock[] } {
  const runs = steps.map(({ at, isUndone }, index) =>
    aRun(`r${index}`, { at, sequence: index + 1, state: isUndone ? 'undone' : 'applied' })
  )
  const blocks = steps.flatMap(({ rows, retired }, index): FactBlock[] => {
    const gone = retired.filter((one) => !rows.some((row) => row.id === one))
    const retiring: FactBlock = {
      ...aBlock(
        `r${index}`,
        'deal',
        gone.map((one) => ({ id: one }))
      ),
      id: `r${index}:gone`,
      sequence: 1,
      retires: true
    }
    return [aBlock(`r${index}`, 'deal', rows), ...(gone.length > 0 ? [retiring] : [])]
  })
  return { runs, blocks }
}

/** What should be there: runs in the order of their change sets, field by field; retired records are gone. */
function expected(steps: readonly Step[]): Map<string, { amount: number | null; stage: string | null }> {
  const records = new Map<string, { amount: number | null; stage: string | null }>()
  for (const { rows, retired, isUndone } of steps) {
    if (isUndone) continue
    const has = (field: 'amount' | 'stage'): boolean => rows.some((row) => row[field] !== undefined)
    for (const row of rows) {
      const known = records.get(row.id) ?? { amount: null, stage: null }
      records.set(row.id, {
        amount: has('amount') ? (row.amount ?? null) : known.amount,
        stage: has('stage') ? (row.stage ?? null) : known.stage
      })
    }
    for (const one of retired) if (!rows.some((row) => row.id === one)) records.delete(one)
  }
  return records
}

describe('the order in which imports lie over each other', () => {
  it('follows the change sets and never the clock, in the figures and in what the next import compares with', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.func(fc.integer()), (steps, shuffle) => {
        const { runs, blocks } = engagementOf(steps)
        const mixed = [...blocks].sort((a, b) => shuffle(a.id) - shuffle(b.id))
        const want = expected(steps)
        const facts = existingFacts({ ...emptyData, runs, factBlocks: mixed }, 'deal')
        for (const one of ['a', 'b', 'c', 'd']) {
          expect(facts.has(one)).toBe(want.has(one))
          expect(facts.valueOf(one, 'amount')).toBe(want.get(one)?.amount ?? null)
        }
        const rows = foldFacts({
          engagement: { reportingCurrency: 'EUR', exchangeRates: [] },
          partners: [],
          runs,
          blocks: mixed,
          overlays: []
        }).rows('deal')
        const folded = recordsAt('deal', rows, rows.ids.keys())
        expect(new Map(folded.map((deal) => [deal.id, { amount: deal.amount, stage: deal.stage }]))).toEqual(
          want
        )
      })
    )
  })

  it('puts runs from before the numbering first, by their time', () => {
    const runs = [
      aRun('new', { at: '2020', sequence: 7 }),
      aRun('old', { at: '2026' }),
      aRun('older', { at: '2025' })
    ]
    const blocks = runs.map((run) => aBlock(run.id, 'deal', [{ id: 'x', stage: run.id }]))
    expect(existingFacts({ ...emptyData, runs, factBlocks: blocks }, 'deal').valueOf('x', 'stage')).toBe(
      'new'
    )
    expect(
      existingFacts({ ...emptyData, runs: runs.slice(1), factBlocks: blocks }, 'deal').valueOf('x', 'stage')
    ).toBe('old')
  })

  it('numbers a run when it is first applied, and never again', () => {
    const run = aRun('r')
    const [first] = numberRuns([change('importRuns', null, run)], 4)
    expect(first?.after).toEqual({ ...run, sequence: 4 })
    const undone = change('importRuns', { ...run, sequence: 4 }, { ...run, sequence: 4, state: 'undone' })
    expect(numberRuns([undone], 5)).toEqual([undone])
  })
})
