import type { Coding } from '../../entities/voice'
import { answerKey } from '../answer'
import { finalCoder } from './final-codings'

/** One answer read by several coders, with the codes each of them gave to it. */
export interface CodedUnit {
  /** See `answerKey`. */
  readonly key: string
  readonly responseId: string
  readonly questionId: string
  readonly byCoder: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * The answers that at least two of these coders have coded. A coder who gave no code at all to an answer has not
 * coded it (yet): it is no unit for that coder, and never counts as "saw nothing". Whoever means "nothing" gives
 * the code that says so. A code counts once per answer, wherever in the answer it was given: that keeps the long
 * uncoded stretches and the edges of spans from deciding the result. Units come in the order of the codings.
 */
export function codedUnits(codings: readonly Coding[], coders: readonly string[]): CodedUnit[] {
  const wanted = new Set(coders)
  const units = new Map<string, GrowingUnit>()
  for (const { responseId, questionId, coder, codeId } of codings) {
    if (!wanted.has(coder)) continue
    const key = answerKey(responseId, questionId)
    let unit = units.get(key)
    if (!unit) units.set(key, (unit = { key, responseId, questionId, byCoder: new Map() }))
    const given = unit.byCoder.get(coder)
    if (given) given.add(codeId)
    else unit.byCoder.set(coder, new Set([codeId]))
  }
  return [...units.values()].filter((unit) => unit.byCoder.size >= 2)
}

interface GrowingUnit extends Pick<CodedUnit, 'key' | 'responseId' | 'questionId'> {
  readonly byCoder: Map<string, Set<string>>
}

/** A person who coded, and how many answers. */
export interface CoderWork {
  readonly coder: string
  readonly answers: number
}

/** Everybody who coded, most answers first; the adjudicated result is nobody's coding. */
export function codersOf(codings: readonly Coding[]): CoderWork[] {
  const answers = new Map<string, Set<string>>()
  for (const { coder, responseId, questionId } of codings) {
    if (coder === finalCoder) continue
    const key = answerKey(responseId, questionId)
    const coded = answers.get(coder)
    if (coded) coded.add(key)
    else answers.set(coder, new Set([key]))
  }
  return [...answers]
    .map(([coder, keys]) => ({ coder, answers: keys.size }))
    .sort((a, b) => b.answers - a.answers || (a.coder < b.coder ? -1 : 1))
}
