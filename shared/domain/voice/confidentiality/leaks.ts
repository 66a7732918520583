import type { CompanyOf, Cut } from './cut'
import { alikeGroups, publishedCuts } from './published-cuts'
import { findRevealed } from './revealed-group'

/** Cuts that together give a small group away; null: nothing can be vouched for, all of them are too many. */
export interface Leak {
  readonly through: readonly Cut[] | null
}

/**
 * Scores and counts: whoever has the tables can add and subtract them. Null when no group under the minimum, of
 * people or of companies, can be worked out.
 */
export function scoreLeak(shown: readonly Cut[], companyOf: CompanyOf | null, minimum: number): Leak | null {
  const published = publishedCuts(shown, companyOf)
  for (const counted of companyOf ? (['people', 'companies'] as const) : (['people'] as const)) {
    const finding = findRevealed(published, minimum, counted)
    if (finding.kind === 'unproven') return { through: null }
    if (finding.kind === 'revealed') {
      return { through: finding.cuts.flatMap((index) => shown[index] ?? []) }
    }
  }
  return null
}

/**
 * Comments can be recognised again from list to list, so each tells exactly in which cuts its author stands: every
 * group of people who stand in the same cuts must hold the minimum. Null when all do.
 */
export function commentLeak(
  shown: readonly Cut[],
  companyOf: CompanyOf | null,
  minimum: number
): Leak | null {
  const groups = alikeGroups(shown, companyOf)
  const small = groups.find(
    ({ people, companies }) => people < minimum || (companyOf !== null && companies.length < minimum)
  )
  if (!small) return null
  const holding = small.cuts.flatMap((index) => shown[index] ?? [])
  // In a total alone, they stand out by standing in no other cut: one of those has to go.
  const parts = holding.filter((cut) => !cut.isTotal)
  return { through: parts.length > 0 ? parts : shown }
}
