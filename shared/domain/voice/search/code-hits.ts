import type { Code, Coding, TextSpan } from '../../entities/voice'
import type { RecordChange } from '../../history/change-set'
import { fail, ok, type Result } from '../../result'
import { textUnits } from '../../text/boundaries'
import type { Answer } from '../answer'
import { applyCode, storedSpan, type CodingRefusal, type CodingStamp } from '../apply-code'
import { joinSpans } from './search-texts'

/** How much of a found answer gets the code. */
export const hitExtents = ['answer', 'sentence', 'words'] as const
export type HitExtent = (typeof hitExtents)[number]

export interface AnswerHit {
  readonly answer: Answer
  /** The found stretches, in code points. */
  readonly spans: readonly TextSpan[]
}

/** Whether an answer gets the code, or why it is passed over. */
export type HitState =
  | 'to-code'
  /** This coder has given the code there already. */
  | 'has-code'
  /** The code stands alone and the answer carries others, or it carries one that stands alone. */
  | 'stands-alone'

export interface CodingPlan {
  readonly codeId: string
  readonly extent: HitExtent
}

/** Who codes, when and how; ids are asked for one by one. */
export type BulkStamp = Omit<CodingStamp, 'id'> & { readonly newId: () => string }

/** The stretches of a hit that would be coded; null stands for the whole answer. */
export function stretchesOf({ answer, spans }: AnswerHit, extent: HitExtent): readonly (TextSpan | null)[] {
  if (extent === 'answer' || spans.length === 0) return [null]
  if (extent === 'words') return spans
  const sentences = textUnits(answer.text, 'sentence')
  const touched = sentences.filter((sentence) =>
    spans.some((span) => span.start < sentence.end && span.end > sentence.start)
  )
  return touched.length > 0 ? joinSpans([...touched, ...spans]) : spans
}

const covers = (coding: Coding, stretch: TextSpan | null): boolean =>
  coding.span === null ||
  (stretch !== null && coding.span.start <= stretch.start && coding.span.end >= stretch.end)

const ownCodings = (codeId: string, codings: readonly Coding[], coder: string): readonly Coding[] =>
  codings.filter((coding) => coding.codeId === codeId && coding.coder === coder)

/** The stretches that do not lie under the code yet. With the whole answer meant, any place of the code counts. */
function uncovered(
  hit: AnswerHit,
  { codeId, extent }: CodingPlan,
  codings: readonly Coding[],
  coder: string
): readonly (TextSpan | null)[] {
  const own = ownCodings(codeId, codings, coder)
  const isThere = (stretch: TextSpan | null): boolean => {
    const { span } = storedSpan(hit.answer.text, stretch)
    return own.some((coding) => extent === 'answer' || covers(coding, span))
  }
  return stretchesOf(hit, extent).filter((stretch) => !isThere(stretch))
}

/** The codebook, the codings of one answer, and whose codings count. */
export interface AnswerCoded {
  readonly codes: ReadonlyMap<string, Code>
  readonly codings: readonly Coding[]
  readonly coder: string
}

/** What would become of one hit. */
export function hitState(hit: AnswerHit, plan: CodingPlan, { codes, codings, coder }: AnswerCoded): HitState {
  // Most answers have nothing of the code: no need to look for their sentences.
  const hasSome = ownCodings(plan.codeId, codings, coder).length > 0
  if (hasSome && uncovered(hit, plan, codings, coder).length === 0) return 'has-code'
  const isAlone = codes.get(plan.codeId)?.isExclusive === true
  const clashes = codings.some(
    (coding) => coding.coder === coder && (isAlone || codes.get(coding.codeId)?.isExclusive === true)
  )
  return clashes ? 'stands-alone' : 'to-code'
}

/** The codebook, and what each answer carries now. */
export interface CodedSoFar {
  readonly codes: ReadonlyMap<string, Code>
  readonly given: (answer: Answer) => readonly Coding[]
}

/** What giving a code to many found answers changes. */
export interface HitsCoded {
  readonly changes: readonly RecordChange[]
  readonly answers: number
  readonly hasCode: number
  readonly standsAlone: number
}

/**
 * Gives a code to every hit that does not carry it yet. Nothing that stands is replaced: an answer whose other codes
 * exclude this one is left as it is and counted.
 */
export function codeHits(
  hits: readonly AnswerHit[],
  plan: CodingPlan,
  { codes, given }: CodedSoFar,
  stamp: BulkStamp
): Result<HitsCoded, CodingRefusal> {
  const code = codes.get(plan.codeId)
  if (!code) return fail('unknown-code')
  if (code.isRetired) return fail('code-retired')
  const { newId, ...rest } = stamp
  const changes: RecordChange[] = []
  const counts = { 'to-code': 0, 'has-code': 0, 'stands-alone': 0 }
  for (const hit of hits) {
    const codings = [...given(hit.answer)]
    const state = hitState(hit, plan, { codes, codings, coder: stamp.coder })
    counts[state] += 1
    if (state !== 'to-code') continue
    for (const span of uncovered(hit, plan, codings, stamp.coder)) {
      const target = { answer: hit.answer, span, codings }
      const applied = applyCode(target, codes, plan.codeId, { ...rest, id: newId() })
      if (!applied.ok || !applied.value.coding) continue
      codings.push(applied.value.coding)
      changes.push(...applied.value.changes)
    }
  }
  return ok({
    changes,
    answers: counts['to-code'],
    hasCode: counts['has-code'],
    standsAlone: counts['stands-alone']
  })
}
