import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { companyKey } from '@shared/domain/importing/matching/company-name'
import { compareNames } from '@shared/domain/importing/matching/compare-names'
import { askFrom, likelyFrom } from '@shared/domain/importing/matching/likeness-bounds'
import { likenessKey } from '@shared/domain/importing/matching/likeness-key'
import { NameIndex } from '@shared/domain/importing/matching/name-index'
import { labelledNames, matchingFolder } from '../../helpers/labelled-names'
import { fittedRecall, type Searched } from '../../helpers/matching-protocol'

const namesFolder = resolve(process.cwd(), '../shared/data/names')
const hasNames = existsSync(namesFolder)
if (!hasNames || !existsSync(matchingFolder)) {
  console.warn(
    `Labelled names are absent (${matchingFolder}, ${namesFolder}): matching is checked on invented ones.`
  )
}

const table = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(
    readFileSync(resolve(namesFolder, file), 'utf8').replace(/^\ufeff/, ''),
    {
      header: true,
      skipEmptyLines: true
    }
  ).data

const indexOf = (names: readonly string[]): NameIndex =>
  new NameIndex(names.map((name) => likenessKey('partner', name)))

describe('company names of real registers', () => {
  const { targets, pairs, isReal } = labelledNames()
  const index = indexOf(targets.map(({ name }) => name))
  const searched = pairs.map(({ source, targetId }): Searched => ({
    targetId,
    candidates: index
      .find(likenessKey('partner', source), 0.3, 3)
      .map(({ index: at, score }) => ({ id: targets[at]?.id ?? '', score }))
  }))

  // The rates are those of the labelled set; invented names say nothing about them.
  it.runIf(isReal)(
    'are found in 92 of 100 cases where 98 of 100 proposals are right, on names the threshold was not fitted on',
    () => {
      const fitted = fittedRecall(searched, 0.98)
      expect(fitted.bestRecall).toBeGreaterThanOrEqual(0.92)
      expect(fitted.recall).toBeGreaterThanOrEqual(0.92)
      expect(fitted.precision).toBeGreaterThanOrEqual(0.97)
    }
  )

  it.runIf(isReal)('give the threshold from which many are offered at once', () => {
    expect(fittedRecall(searched, 0.98).threshold).toBeCloseTo(likelyFrom, 1)
  })

  it('are hardly ever missed by the threshold from which a person is asked', () => {
    const asked = searched.filter(({ targetId, candidates }) =>
      candidates.some(({ id, score }) => id === targetId && score >= askFrom)
    )
    expect(asked.length / searched.length).toBeGreaterThanOrEqual(isReal ? 0.95 : 0.9)
  })
})

describe.runIf(hasNames)('500 invented companies with typing errors (names/dnb)', () => {
  const clean = hasNames ? table('dnb_test_names.csv').map((row) => row['company_name'] ?? '') : []
  const noisy = hasNames ? table('dnb_adjusted_test_names.csv').map((row) => row['company_name'] ?? '') : []
  const index = indexOf(clean)
  const found = clean.map((_, at) => index.find(likenessKey('partner', noisy[at] ?? ''), 0.2, 3))

  it('are the first suggestion in 90, and among three in 95 of 100 cases', () => {
    const first = found.filter((list, at) => clean[list[0]?.index ?? -1] === clean[at]).length
    const three = found.filter((list, at) =>
      list.some(({ index: place }) => clean[place] === clean[at])
    ).length
    expect(first / clean.length).toBeGreaterThanOrEqual(0.9)
    expect(three / clean.length).toBeGreaterThanOrEqual(0.95)
  })

  it('are right in 97 of 100 cases above the bulk threshold', () => {
    const above = found.flatMap((list, at) => ((list[0]?.score ?? 0) >= likelyFrom ? [{ list, at }] : []))
    const right = above.filter(({ list, at }) => clean[list[0]?.index ?? -1] === clean[at]).length
    expect(right / above.length).toBeGreaterThanOrEqual(0.97)
  })
})

/** Likeness of two names where rarity is learnt from all names of the set. */
function pairScores(pairs: readonly (readonly [string, string])[]): number[] {
  const names = [...new Set(pairs.flat())]
  const index = indexOf(names)
  return pairs.map(([left, right]) => {
    const at = names.indexOf(right)
    return (
      index.find(likenessKey('partner', left), 0.01, names.length).find((one) => one.index === at)?.score ?? 0
    )
  })
}

const rates = (scores: readonly number[], isSame: readonly boolean[], threshold: number) => {
  const proposed = scores.flatMap((score, at) => (score >= threshold ? [isSame[at] ?? false] : []))
  const right = proposed.filter(Boolean).length
  return { precision: right / Math.max(1, proposed.length), recall: right / isSame.filter(Boolean).length }
}

describe.runIf(hasNames)('127 labelled pairs with abbreviations, tickers and scripts (names/eason)', () => {
  const rows = hasNames ? table('labelled_pairs_eason.csv') : []
  const pairs = rows.map((row) => [row['Name_x'] ?? '', row['Name_y'] ?? ''] as const)
  const isSame = rows.map((row) => row['Targets'] === '1')

  it('are right in 95 of 100 proposals; tickers, former names and other scripts are beyond spelling', () => {
    const { precision, recall } = rates(pairScores(pairs), isSame, askFrom)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.5)
  })

  it('with the same words are the same company', () => {
    const equal = pairs.flatMap(([left, right], at) =>
      companyKey(left) === companyKey(right) ? [isSame[at]] : []
    )
    expect(equal.filter(Boolean).length / equal.length).toBeGreaterThanOrEqual(0.98)
    expect(compareNames('partner', 'IBM Corporation', 'International Business Machines')).toEqual({
      code: 'initials'
    })
  })
})

describe.runIf(hasNames)('201 candidate pairs of Dutch companies (names/ing)', () => {
  const rows = hasNames ? table('ing_unittest_sample_namepairs.csv') : []
  const pairs = rows.map((row) => [row['name'] ?? '', row['gt_name'] ?? ''] as const)
  const isSame = rows.map((row) => row['correct'] === 'True')

  it('asks about the 10 that are the same and, of 191 chosen to look alike, about 6', () => {
    const { precision, recall } = rates(pairScores(pairs), isSame, askFrom)
    expect(precision).toBeGreaterThanOrEqual(0.6)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })
})
