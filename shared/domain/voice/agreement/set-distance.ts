/** How far apart two sets of codes are: 0 the same, 1 nothing in common. */
export type SetDistance = (a: ReadonlySet<string>, b: ReadonlySet<string>) => number

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const code of a) if (b.has(code)) count += 1
  return count
}

/** 0 when both coders gave exactly the same codes, else 1: any difference is a whole one. */
export const exactDistance: SetDistance = (a, b) => (a.size === b.size && common(a, b) === a.size ? 0 : 1)

/** 1 − shared codes ÷ all codes given by either; two empty sets are alike (both say "no code"). */
export const jaccardDistance: SetDistance = (a, b) => {
  const shared = common(a, b)
  const all = a.size + b.size - shared
  return all === 0 ? 0 : 1 - shared / all
}

/**
 * MASI: Jaccard, weighted by how the sets lie to one another, so that "one coder gave a code more" (subset, ⅔) is
 * nearer than "each gave one the other did not" (overlap, ⅓). Source: R. Passonneau, LREC 2006. (NLTK rounds the
 * weights to 0.67 and 0.33 and so differs in the third decimal.)
 */
export const masiDistance: SetDistance = (a, b) => {
  const shared = common(a, b)
  const all = a.size + b.size - shared
  if (all === 0) return 0
  const isSubset = shared === a.size || shared === b.size
  const weight = shared === all ? 1 : shared === 0 ? 0 : isSubset ? 2 / 3 : 1 / 3
  return 1 - (shared / all) * weight
}
