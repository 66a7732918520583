import type { Coding } from '../../entities/voice'
import { answerKey } from '../answer'

/** What one batch of answers added to the codebook. */
export interface SaturationBatch {
  /** Answers coded up to and including this batch. */
  readonly answers: number
  /** Codes first used in this batch, in the order they came up. */
  readonly newCodes: readonly string[]
  /** Different codes used so far. */
  readonly codes: number
}

/**
 * New codes per batch of answers, in the order the answers were first coded: when batches bring nothing new, more
 * interviews or answers would repeat what is known. The last batch may be smaller.
 */
export function saturationCurve(codings: readonly Coding[], batchSize: number): SaturationBatch[] {
  if (batchSize < 1) throw new Error('a batch holds at least one answer')
  const firstCoded = new Map<string, { at: string; codes: string[] }>()
  for (const { responseId, questionId, at, codeId } of inTime(codings)) {
    const key = answerKey(responseId, questionId)
    const answer = firstCoded.get(key)
    if (answer) answer.codes.push(codeId)
    else firstCoded.set(key, { at, codes: [codeId] })
  }
  const answers = [...firstCoded.values()]
  const seen = new Set<string>()
  const batches: SaturationBatch[] = []
  for (let from = 0; from < answers.length; from += batchSize) {
    const batch = answers.slice(from, from + batchSize)
    const newCodes = [...new Set(batch.flatMap(({ codes }) => codes))].filter((code) => !seen.has(code))
    for (const code of newCodes) seen.add(code)
    batches.push({ answers: from + batch.length, newCodes, codes: seen.size })
  }
  return batches
}

function inTime(codings: readonly Coding[]): readonly Coding[] {
  return [...codings].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
}

/** When to call it saturated: share of new codes (of those in the first batch) that two batches together may add. */
const newInformation = 0.05

/**
 * Answers after which two batches running brought no more than 5 % new codes, measured against the first batch;
 * null while that has not happened. Source: G. Guest, E. Namey & M. Chen, PLoS ONE 15(5) (2020), run length 2.
 */
export function saturatedAfter(curve: readonly SaturationBatch[]): number | null {
  const base = curve[0]?.newCodes.length ?? 0
  if (base === 0) return null
  for (let index = 1; index + 1 < curve.length; index += 1) {
    const added = (curve[index]?.newCodes.length ?? 0) + (curve[index + 1]?.newCodes.length ?? 0)
    if (added / base <= newInformation) return curve[index - 1]?.answers ?? null
  }
  return null
}
