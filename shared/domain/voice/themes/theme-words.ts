import type { PhraseGroup } from './phrase-cover'
import type { ThemeTerms } from './theme-terms'

/**
 * The terms that set each group apart from the others, the term that holds it together first. c-TF-IDF: how often in
 * the group, times how rare in all groups. A word is left out when a pair that holds it is named already.
 */
export function distinguishingTerms(
  terms: ThemeTerms,
  groups: readonly PhraseGroup[],
  count: number
): number[][] {
  const inGroup = groups.map(({ rows }) => countTerms(terms, rows))
  const all = new Map<number, number>()
  for (const counts of inGroup)
    for (const [term, times] of counts) all.set(term, (all.get(term) ?? 0) + times)
  const mean = groups.reduce((sum, { rows }) => sum + rows.length, 0) / Math.max(1, groups.length)
  return groups.map((group, place) => {
    const weighed = [...(inGroup[place] ?? [])]
      .filter(([term, times]) => times >= leastTimes(group.rows.length) && term !== group.term)
      .map(([term, times]) => ({
        term,
        weight: (times / group.rows.length) * Math.log(1 + mean / (all.get(term) ?? 1))
      }))
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
    return withoutRepeats(terms, [group.term, ...weighed.map(({ term }) => term)], count)
  })
}

/** What one in twenty of a group says may be said of the group. */
const leastTimes = (size: number): number => Math.max(2, Math.ceil(size / 20))

function countTerms({ documents }: ThemeTerms, rows: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const row of rows)
    for (const term of documents[row] ?? []) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function withoutRepeats({ names }: ThemeTerms, ordered: readonly number[], count: number): number[] {
  const chosen: number[] = []
  for (const term of ordered) {
    if (chosen.length === count) break
    const name = ` ${names[term] ?? ''} `
    const isSaid = chosen.some((other) => {
      const said = ` ${names[other] ?? ''} `
      return said.includes(name) || name.includes(said)
    })
    if (!isSaid) chosen.push(term)
  }
  return chosen
}
