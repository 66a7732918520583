import { describe, expect, it } from 'vitest'
import { chanceCorrected, ratingCounts } from '@shared/domain/voice/agreement/chance-corrected'
import { codeAgreement } from '@shared/domain/voice/agreement/code-agreement'
import { cohenKappa, confusionTable } from '@shared/domain/voice/agreement/cohen-kappa'
import {
  krippendorffAlpha,
  setAlpha,
  type ScaleLevel
} from '@shared/domain/voice/agreement/krippendorff-alpha'
import { exactDistance, jaccardDistance, masiDistance } from '@shared/domain/voice/agreement/set-distance'
import { agreementVectors } from './vectors'

const vectors = agreementVectors()

/** One row per unit from one row per coder. */
const byUnit = <T>(coders: readonly (readonly T[])[]): T[][] =>
  (coders[0] ?? []).map((_, unit) => coders.map((values) => values[unit]!))

function expectClose(found: number | null | undefined, wanted: number | null, digits = 6) {
  if (wanted === null) expect(found).toBeNull()
  else expect(found).toBeCloseTo(wanted, digits)
}

describe.skipIf(!vectors)('published agreement figures', () => {
  it.each(vectors?.krippendorff.filter((vector) => vector.coders) ?? [])('α of $id', (vector) => {
    const units = byUnit(Object.values(vector.coders!))
    for (const [level, wanted] of Object.entries(vector.alpha)) {
      expectClose(krippendorffAlpha(units, level as ScaleLevel), wanted)
    }
  })

  it('leaves out units with one judgement (K5)', () => {
    const units = new Map<string, string[]>()
    const { triples, alpha } = vectors!.krippendorff.find(({ id }) => id === 'K5')!
    for (const [, unit, value] of triples!) units.set(unit, [...(units.get(unit) ?? []), value])
    expectClose(krippendorffAlpha([...units.values()], 'nominal'), alpha.nominal!)
  })

  it.each(vectors?.krippendorff.filter((vector) => vector.cohen_kappa !== undefined) ?? [])(
    'κ and percent of $id',
    ({ coders, cohen_kappa, percent_agreement }) => {
      const [first, second] = Object.values(coders!)
      const kappa = cohenKappa(confusionTable(first!, second!))
      expectClose(kappa?.kappa, cohen_kappa!)
      if (percent_agreement !== undefined) expectClose(kappa?.observed, percent_agreement)
    }
  )

  it('Fleiss, Brennan–Prediger and AC1 with blanks, as irrCAC gives them (K1)', () => {
    const { coders, irrCAC } = vectors!.krippendorff.find(({ id }) => id === 'K1')!
    const result = chanceCorrected(ratingCounts(byUnit(Object.values(coders!))))
    expectClose(result?.percent, irrCAC!.percent_agreement!)
    expectClose(result?.ac1, irrCAC!.gwet_AC1!, 3)
    expectClose(result?.brennanPrediger, irrCAC!.brennan_prediger!, 3)
    expectClose(result?.fleiss, irrCAC!.fleiss!, 3)
  })

  it.each(vectors?.cohen_tables.filter(({ table }) => table) ?? [])(
    'κ of the table $id',
    ({ table, po, kappa, se, ci95 }) => {
      const result = cohenKappa(table!)
      expectClose(result?.observed, po!, 5)
      expectClose(result?.kappa, kappa!)
      if (se !== undefined) expectClose(result?.standardError, se)
      if (ci95) {
        expectClose(result?.interval?.low, ci95[0], 4)
        expectClose(result?.interval?.high, ci95[1], 4)
      }
    }
  )

  it('adds the chance of yes and of no where NVivo’s example is read as a table (C6)', () => {
    const { both, one_only, neither } = vectors!.cohen_tables.find(({ id }) => id === 'C6')!.counts!
    const kappa = cohenKappa([
      [both, one_only / 2],
      [one_only / 2, neither]
    ])
    expectClose(kappa?.observed, 0.85)
    expectClose(kappa?.kappa, 0.314286)
  })

  it('κ of 14 raters (Fleiss 1971)', () => {
    const { table, kappa } = vectors!.fleiss_1971
    expectClose(chanceCorrected(table)?.fleiss, kappa)
  })

  it.each(vectors?.set_distances ?? [])('distances of $A and $B', ({ A, B, jaccard, masi }) => {
    const [a, b] = [new Set(A.map(String)), new Set(B.map(String))]
    expectClose(jaccardDistance(a, b), jaccard)
    expectClose(masiDistance(a, b), masi)
    expectClose(masiDistance(b, a), masi)
  })

  it('α of sets of codes, and κ and α per code (M1)', () => {
    const { c1, c2, alpha, per_code } = vectors!.multilabel
    const units = c1.map((codes, index) => [new Set(codes), new Set(c2[index])])
    expectClose(setAlpha(units, exactDistance), alpha.exact_set!)
    expectClose(setAlpha(units, jaccardDistance), alpha.jaccard!)
    expectClose(setAlpha(units, masiDistance), alpha.masi!)
    const coded = units.map(([first, second], index) => ({
      key: `u${index}`,
      responseId: `u${index}`,
      questionId: 'q',
      byCoder: new Map([
        ['A', first!],
        ['B', second!]
      ])
    }))
    for (const [code, wanted] of Object.entries(per_code)) {
      const result = codeAgreement(code, coded, ['A', 'B'])
      expectClose(result?.percent, wanted.po)
      expectClose(result?.kappa.kappa, wanted.kappa)
      expectClose(result?.alpha, wanted.alpha)
    }
  })
})
