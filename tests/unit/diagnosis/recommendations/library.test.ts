import { describe, expect, it } from 'vitest'
import { findLibraryEntry, recommendationLibrary } from '@shared/domain/diagnosis/recommendations/library'
import { phaseRank } from '@shared/domain/diagnosis/recommendations/phase'
import { rules } from '@shared/domain/diagnosis/rules/registry'

describe('the library of recommendations', () => {
  it('has at least thirty entries, each with an id of its own', () => {
    expect(recommendationLibrary.length).toBeGreaterThanOrEqual(30)
    expect(new Set(recommendationLibrary.map(({ id }) => id)).size).toBe(recommendationLibrary.length)
  })

  it('answers every rule, and only rules that exist', () => {
    const answered = new Set(recommendationLibrary.flatMap(({ ruleIds }) => ruleIds))
    expect(rules.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([])
    const known = new Set(rules.map(({ id }) => id))
    expect([...answered].filter((id) => !known.has(id))).toEqual([])
  })

  it.each(recommendationLibrary.map((entry) => [entry.id, entry] as const))(
    '%s builds only on entries of its own phase or an earlier one',
    (_id, entry) => {
      for (const id of entry.dependsOn) {
        const before = findLibraryEntry(id)
        expect(before, id).not.toBeNull()
        expect(phaseRank(before?.phase ?? 'management')).toBeLessThanOrEqual(phaseRank(entry.phase))
      }
    }
  )

  it('never goes in a circle', () => {
    const leadsTo = (id: string, path: readonly string[]): boolean =>
      path.includes(id) ||
      (findLibraryEntry(id)?.dependsOn ?? []).some((next) => leadsTo(next, [...path, id]))
    expect(recommendationLibrary.filter(({ id }) => leadsTo(id, []))).toEqual([])
  })
})
