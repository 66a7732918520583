/** One answer as it was split, and how many people gave it. */
export interface SplitAnswer {
  readonly parts: readonly string[]
  readonly count: number
}

/** So often must two parts have come side by side, and never apart, before they are taken for one option. */
const provenTogether = 5

/**
 * Puts options together again that have a comma in their own words ("Yes, one or more children"): the second part
 * never comes without the first just before it. Where options begin with capitals, small letters that always follow
 * the first are proof enough; otherwise the two have to be inseparable in several answers.
 */
export function mendedLists(answers: readonly SplitAnswer[], separator: string): readonly SplitAnswer[] {
  let lists = answers
  for (let round = 0; round < 12; round++) {
    const pair = inseparable(lists)
    if (!pair) return lists
    lists = lists.map((one) => ({ ...one, parts: joinedPair(one.parts, pair, separator) }))
  }
  return lists
}

type Pair = readonly [string, string]

const isSmall = (part: string): boolean => /^\p{Ll}/u.test(part)

function inseparable(lists: readonly SplitAnswer[]): Pair | null {
  const counts = new Map<string, number>()
  const before = new Map<string, Set<string | null>>()
  /** Parts that also stand without anything in small letters behind them: options of their own. */
  const complete = new Set<string>()
  let starts = 0
  let capitals = 0
  for (const { parts, count } of lists) {
    starts += count
    if (/^[^\p{Ll}]/u.test(parts[0] ?? '')) capitals += count
    parts.forEach((part, index) => {
      counts.set(part, (counts.get(part) ?? 0) + count)
      const seen = before.get(part) ?? new Set<string | null>()
      before.set(part, seen.add(index === 0 ? null : (parts[index - 1] ?? null)))
      if (!isSmall(parts[index + 1] ?? '')) complete.add(part)
    })
  }
  const hasCapitals = capitals >= starts * 0.8
  for (const [part, seen] of before) {
    const [left] = [...seen]
    if (seen.size !== 1 || left === null || left === undefined) continue
    const count = counts.get(part) ?? 0
    const goesOn = hasCapitals && isSmall(part) && !complete.has(left)
    if (goesOn || (count >= provenTogether && counts.get(left) === count)) return [left, part]
  }
  return null
}

function joinedPair(parts: readonly string[], [left, right]: Pair, separator: string): readonly string[] {
  const at = parts.findIndex((part, index) => part === left && parts[index + 1] === right)
  return at < 0 ? parts : [...parts.slice(0, at), `${left}${separator}${right}`, ...parts.slice(at + 2)]
}
