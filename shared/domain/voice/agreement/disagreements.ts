import type { Coding } from '../../entities/voice'
import { groupByAnswer } from '../group-by-answer'
import { finalCoder } from './final-codings'
import type { CodedUnit } from './coded-unit'

/** One code on one answer as the coders see it. */
export interface CodeView {
  readonly codeId: string
  /** Coder → the codings with this code (spans tell where); whoever did not give it is missing. */
  readonly by: ReadonlyMap<string, readonly Coding[]>
}

/** An answer coders read differently. */
export interface Disagreement {
  readonly key: string
  readonly responseId: string
  readonly questionId: string
  /** Who coded the answer, in the order asked for. */
  readonly coders: readonly string[]
  /** Codes only some of them gave: what has to be decided. */
  readonly apart: readonly CodeView[]
  /** Codes all of them gave. */
  readonly alike: readonly CodeView[]
  /** The codes agreed on afterwards, empty where it was agreed that no code holds; null while nobody has decided. */
  readonly decided: readonly string[] | null
}

/** What the coders gave, and what was settled since. */
export interface Read {
  readonly codings: readonly Coding[]
  /** See `agreedUncoded`. */
  readonly uncoded: ReadonlySet<string>
}

/** The answers two coders or more read differently: open ones first, those furthest apart first among them. */
export function disagreements(
  units: readonly CodedUnit[],
  { codings, uncoded }: Read,
  coders: readonly string[]
): Disagreement[] {
  const byAnswer = groupByAnswer(codings)
  return units
    .map((unit) => viewsOf(unit, byAnswer.get(unit.key) ?? [], coders))
    .map((one) => (uncoded.has(one.key) ? { ...one, decided: [] } : one))
    .filter(({ apart }) => apart.length > 0)
    .sort(
      (a, b) => Number(a.decided !== null) - Number(b.decided !== null) || b.apart.length - a.apart.length
    )
}

function viewsOf(
  { key, responseId, questionId, byCoder }: CodedUnit,
  codings: readonly Coding[],
  asked: readonly string[]
): Disagreement {
  const coders = asked.filter((coder) => byCoder.has(coder))
  const given = codings.filter(({ coder }) => coders.includes(coder))
  const views = [...new Set(given.map(({ codeId }) => codeId))].map((codeId): CodeView => ({
    codeId,
    by: new Map(
      coders.flatMap((coder) => {
        const own = given.filter((coding) => coding.coder === coder && coding.codeId === codeId)
        return own.length === 0 ? [] : [[coder, own] as const]
      })
    )
  }))
  const isAlike = ({ by }: CodeView): boolean => by.size === coders.length
  const agreed = codings.filter(({ coder }) => coder === finalCoder)
  return {
    ...{ key, responseId, questionId, coders },
    apart: views.filter((view) => !isAlike(view)),
    alike: views.filter(isAlike),
    decided: agreed.length === 0 ? null : [...new Set(agreed.map(({ codeId }) => codeId))]
  }
}
