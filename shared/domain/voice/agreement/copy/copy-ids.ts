import type { CodingRound } from '../../../entities/coding-round'

/**
 * What responses are called in a copy. Their ids may hold the client's own key, such as an address, so a copy counts
 * them anew, in the order of the round, by which they are found again.
 */
export function copyIds(round: CodingRound): {
  readonly toCopy: ReadonlyMap<string, string>
  readonly toHere: ReadonlyMap<string, string>
} {
  const ids = [...new Set(round.answers.map(({ responseId }) => responseId))]
  const pairs = ids.map((id, index) => [id, `answer-${String(index + 1).padStart(5, '0')}`] as const)
  return { toCopy: new Map(pairs), toHere: new Map(pairs.map(([here, there]) => [there, here])) }
}
