import type { Coding } from '../../entities/voice'
import { answerKey } from '../answer'
import { finalCoder } from './final-codings'
import type { CodedUnit } from './coded-unit'

/** One code on one answer as both coders see it. */
export interface CodeView {
  readonly codeId: string
  /** The first coder's codings with this code (spans tell where); empty: not given. */
  readonly first: readonly Coding[]
  readonly second: readonly Coding[]
}

/** An answer two coders read differently. */
export interface Disagreement {
  readonly key: string
  readonly responseId: string
  readonly questionId: string
  /** Codes only one of them gave: what has to be decided. */
  readonly apart: readonly CodeView[]
  /** Codes both gave. */
  readonly alike: readonly CodeView[]
  /** The codes agreed on afterwards; null while nobody has decided. */
  readonly decided: readonly string[] | null
}

/** The answers two coders read differently: open ones first, those furthest apart first among them. */
export function disagreements(
  units: readonly CodedUnit[],
  codings: readonly Coding[],
  coders: readonly [string, string]
): Disagreement[] {
  const byAnswer = new Map<string, Coding[]>()
  for (const coding of codings) {
    const key = answerKey(coding.responseId, coding.questionId)
    const group = byAnswer.get(key)
    if (group) group.push(coding)
    else byAnswer.set(key, [coding])
  }
  return units
    .map((unit) => viewsOf(unit, byAnswer.get(unit.key) ?? [], coders))
    .filter(({ apart }) => apart.length > 0)
    .sort(
      (a, b) => Number(a.decided !== null) - Number(b.decided !== null) || b.apart.length - a.apart.length
    )
}

function viewsOf(
  { key, responseId, questionId }: CodedUnit,
  codings: readonly Coding[],
  [first, second]: readonly [string, string]
): Disagreement {
  const of = (coder: string, codeId: string) =>
    codings.filter((coding) => coding.coder === coder && coding.codeId === codeId)
  const given = codings.filter(({ coder }) => coder === first || coder === second)
  const views = [...new Set(given.map(({ codeId }) => codeId))].map((codeId) => ({
    codeId,
    first: of(first, codeId),
    second: of(second, codeId)
  }))
  const isAlike = (view: CodeView): boolean => view.first.length > 0 && view.second.length > 0
  const agreed = codings.filter(({ coder }) => coder === finalCoder)
  return {
    key,
    responseId,
    questionId,
    apart: views.filter((view) => !isAlike(view)),
    alike: views.filter(isAlike),
    decided: agreed.length === 0 ? null : [...new Set(agreed.map(({ codeId }) => codeId))]
  }
}
