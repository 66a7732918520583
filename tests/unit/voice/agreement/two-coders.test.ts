import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Coding } from '@shared/domain/entities/voice'
import { compareCoders } from '@shared/domain/voice/agreement/compare-coders'
import { aCoding } from '../voice-builders'
import { sharedFile } from './vectors'

/** The codings of one coder's sheet: response id, answer, then up to eight codes. */
function codingsOf(question: string, part: 'primary' | 'secondary'): Coding[] | null {
  const file = sharedFile(`coded_two_coders/${question}_${part}.csv`)
  if (!file) return null
  const [, ...rows] = parse<string[]>(file.toString('utf8').replace(/^\uFEFF/, '')).data
  return rows.flatMap(([responseId = '', , ...codes]) =>
    codes
      .map((code) => code.trim())
      .filter((code) => code !== '')
      .map((codeId, index) =>
        aCoding(`${part}-${responseId}-${index}`, { responseId, questionId: question, codeId, coder: part })
      )
  )
}

const isThere = sharedFile('coded_two_coders/N2_primary.csv') !== null

describe.skipIf(!isThere)('the proctoring study, coded by two', () => {
  it.each([
    ['N2', 5, 0.84],
    ['N3', 20, 0.83],
    ['N4', 20, 0.8]
  ])('%s: %i answers coded by both, pooled κ %d', (question, answers, kappa) => {
    const [first, second] = [codingsOf(question, 'primary'), codingsOf(question, 'secondary')]
    const result = compareCoders([...(first ?? []), ...(second ?? [])], ['primary', 'secondary'])
    expect(result?.units.length).toBe(answers)
    expect(result?.pooled.kappa.kappa).toBeCloseTo(kappa, 2)
    expect(result?.pooled.kappaInterval?.low).toBeLessThan(kappa)
    expect(result?.pooled.kappaInterval?.high).toBeGreaterThan(kappa)
  })
})
