import type { Coding } from '../../entities/voice'
import type { Answer } from '../answer'
import { codeHits, type BulkStamp, type CodedSoFar, type HitsCoded } from '../search/code-hits'

/**
 * Gives the codes of one answer to others that say the same: each as a code on the whole answer, since a stretch of
 * one wording need not stand in the other. What another coder gave is not passed on; what an answer carries already
 * is passed over, and nothing that stands is replaced.
 */
export function codeAlike(
  codings: readonly Coding[],
  others: readonly Answer[],
  { codes, given }: CodedSoFar,
  stamp: BulkStamp
): HitsCoded {
  const codeIds = [
    ...new Set(codings.filter(({ coder }) => coder === stamp.coder).map(({ codeId }) => codeId))
  ]
  const added = new Map<string, Coding[]>()
  const now = (answer: Answer): readonly Coding[] => [...given(answer), ...(added.get(answer.key) ?? [])]
  const hits = others.map((answer) => ({ answer, spans: [] }))
  const changes: HitsCoded['changes'][number][] = []
  let standsAlone = 0
  for (const codeId of codeIds) {
    const coded = codeHits(hits, { codeId, extent: 'answer' }, { codes, given: now }, stamp)
    if (!coded.ok) continue
    standsAlone += coded.value.standsAlone
    for (const one of coded.value.changes) {
      changes.push(one)
      const coding = one.after as Coding | null
      if (coding) keep(added, `${coding.responseId} ${coding.questionId}`, coding)
    }
  }
  const answers = added.size
  return { changes, answers, hasCode: others.length - answers, standsAlone }
}

function keep(lists: Map<string, Coding[]>, key: string, coding: Coding): void {
  const list = lists.get(key)
  if (list) list.push(coding)
  else lists.set(key, [coding])
}
