import { useMemo, useState } from 'react'
import type { Code, Coding } from '@shared/domain/entities/voice'
import type { AnswerList } from '@shared/domain/voice/answer'
import { CodingLedger, type CodingBalance } from '@shared/domain/voice/coding-ledger'

/** What of a codebook the counts depend on. */
const shapeOf = (codes: readonly Code[]): string =>
  codes.map(({ id, parentId }) => `${id}<${parentId ?? ''}`).join(' ')

/** The codes as they were when one last came, went or moved: a new colour or definition counts nobody anew. */
function useCodesByShape(codes: readonly Code[] | undefined): readonly Code[] | undefined {
  const [held, setHeld] = useState(codes)
  if (codes === held) return held
  if (codes && held && shapeOf(codes) === shapeOf(held)) return held
  setHeld(codes)
  return codes
}

/**
 * Codings by answer, counts per code and progress. They follow what changed since they were last looked at, so that
 * one coding among 10,000 answers costs what one coding costs.
 */
export function useCounts(
  list: AnswerList | undefined,
  codes: readonly Code[] | undefined,
  codings: readonly Coding[] | undefined
): CodingBalance | undefined {
  const shaped = useCodesByShape(codes)
  const ledger = useMemo(() => list && shaped && new CodingLedger(shaped, list), [list, shaped])
  return useMemo(() => codings && ledger?.follow(codings), [ledger, codings])
}
