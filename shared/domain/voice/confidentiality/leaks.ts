import type { AlikeGroup } from './published-cuts'
import { narrowed, publishedCuts } from './published-cuts'
import type { Cut } from './cut'
import { findRevealed } from './revealed-group'

/** Cuts that together give a small group away; or, unproven: they are too many to vouch for anything. */
export interface Leak {
  readonly through: readonly Cut[]
  readonly isProven: boolean
}

/** Some cuts, told apart once: which of them are looked at is said by their places. */
export interface CutsTogether {
  readonly cuts: readonly Cut[]
  readonly alike: readonly AlikeGroup[]
  /** Which of several is hidden first. */
  readonly order: (a: Cut, b: Cut) => number
  /** Whether companies count as people do. */
  readonly hasCompanies: boolean
  readonly minimum: number
}

/** Finds what a choice of cuts gives away; empty: nothing. */
type LeaksOf = (together: CutsTogether, shown: ReadonlySet<number>) => readonly Leak[]

const cutsAt = (cuts: readonly Cut[], places: readonly number[]): Cut[] =>
  places.flatMap((place) => cuts[place] ?? [])

/**
 * Scores and counts: whoever has the tables can add and subtract them. None when no group under the minimum, of
 * people or of companies, can be worked out.
 */
export const scoreLeaks: LeaksOf = ({ cuts, alike, hasCompanies, minimum }, shown) => {
  const published = publishedCuts(
    cuts,
    narrowed(alike, (cut) => shown.has(cut))
  )
  for (const counted of hasCompanies ? (['people', 'companies'] as const) : (['people'] as const)) {
    const finding = findRevealed(published, minimum, counted)
    if (finding.kind === 'revealed') {
      return finding.combinations.map((places) => ({ through: cutsAt(cuts, places), isProven: true }))
    }
    if (finding.kind === 'unproven') return [{ through: cutsAt(cuts, finding.cuts), isProven: false }]
  }
  return []
}

/**
 * Comments can be recognised again from list to list, so each tells exactly in which cuts its author stands: every
 * group of people who stand in the same cuts must hold the minimum. None when all do.
 */
export const commentLeaks: LeaksOf = ({ cuts, alike, hasCompanies, minimum }, shown) => {
  const small = narrowed(alike, (cut) => shown.has(cut)).find(
    ({ people, companies }) => people.length < minimum || (hasCompanies && companies.length < minimum)
  )
  if (!small) return []
  const holding = cutsAt(
    cuts,
    small.cuts.map(({ cut }) => cut)
  )
  // In a total alone, they stand out by standing in no other cut: one of those has to go.
  const parts = holding.filter((cut) => !cut.isTotal)
  return [{ through: parts.length > 0 ? parts : cutsAt(cuts, [...shown]), isProven: true }]
}
