import type { Code, Coding } from '../entities/voice'
import { answerKey, type Answer, type AnswerList } from './answer'
import type { CodingsByAnswer } from './answer-filter'
import { noCount, type CodeCount, type CodingProgress } from './code-counts'
import { differenceOf } from './record-difference'

/** Codings by answer, people and companies per code, and how far the work is, at one moment. */
export interface CodingBalance {
  readonly codingsByAnswer: CodingsByAnswer
  readonly counts: ReadonlyMap<string, CodeCount>
  readonly progress: CodingProgress
}

/** Who raised a code or anything below it, and how often: somebody leaves it when their last coding does. */
class Tally {
  readonly respondents = new Map<string, number>()
  readonly partners = new Map<string, number>()
  readonly answers = new Map<string, number>()
  mentions = 0

  add(answer: Answer, by: 1 | -1): void {
    shift(this.respondents, answer.respondentKey, by)
    if (answer.partnerId !== null) shift(this.partners, answer.partnerId, by)
    shift(this.answers, answer.key, by)
    this.mentions += by
  }

  get count(): CodeCount {
    return {
      respondents: this.respondents.size,
      partners: this.partners.size,
      answers: this.answers.size,
      mentions: this.mentions
    }
  }
}

function shift(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const next = (counts.get(key) ?? 0) + by
  if (next === 0) counts.delete(key)
  else counts.set(key, next)
}

/** A code's id and those of everything above it. */
function lineages(codes: readonly Code[]): Map<string, readonly string[]> {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const lineage = (code: Code): string[] => {
    const ids: string[] = []
    for (let at: Code | undefined = code; at && !ids.includes(at.id); at = byId.get(at.parentId ?? '')) {
      ids.push(at.id)
    }
    return ids
  }
  return new Map(codes.map((code) => [code.id, lineage(code)]))
}

/**
 * Keeps the counts of the coding desk by following what changed: one more coding among 10,000 costs what one coding
 * costs. Says the same as `countCodes` and `codingProgress` over everything. Belongs to one list
 * of answers and one order of codes; make a new one when either changes.
 */
export class CodingLedger {
  readonly #list: AnswerList
  readonly #lineages: ReadonlyMap<string, readonly string[]>
  readonly #tallies = new Map<string, Tally>()
  #codings: readonly Coding[] = []
  #byAnswer = new Map<string, readonly Coding[]>()
  #counts: ReadonlyMap<string, CodeCount>
  #balance: CodingBalance | null = null

  constructor(codes: readonly Code[], list: AnswerList) {
    this.#list = list
    this.#lineages = lineages(codes)
    this.#counts = new Map(codes.map((code) => [code.id, noCount]))
  }

  /** The balance once these are all codings, in order of id as the store keeps them. */
  follow(codings: readonly Coding[]): CodingBalance {
    if (this.#balance && codings === this.#codings) return this.#balance
    const { gone, come } = differenceOf(this.#codings, codings)
    this.#codings = codings
    // Earlier balances are still being looked at: what they hold is never changed.
    this.#byAnswer = new Map(this.#byAnswer)
    const touched = new Set<string>()
    for (const coding of gone) this.#take(coding, -1, touched)
    for (const coding of come) this.#take(coding, 1, touched)
    if (touched.size > 0) {
      const counts = new Map(this.#counts)
      for (const id of touched) counts.set(id, this.#tallies.get(id)?.count ?? noCount)
      this.#counts = counts
    }
    const progress = { coded: this.#byAnswer.size, total: this.#list.answers.length }
    this.#balance = { codingsByAnswer: this.#byAnswer, counts: this.#counts, progress }
    return this.#balance
  }

  #take(coding: Coding, by: 1 | -1, touched: Set<string>): void {
    const answer = this.#list.byKey.get(answerKey(coding.responseId, coding.questionId))
    if (!answer) return
    const given = this.#byAnswer.get(answer.key) ?? []
    const next = by === 1 ? [...given, coding] : given.filter((other) => other !== coding)
    if (next.length === 0) this.#byAnswer.delete(answer.key)
    else this.#byAnswer.set(answer.key, next)
    for (const id of this.#lineages.get(coding.codeId) ?? []) {
      let tally = this.#tallies.get(id)
      if (!tally) this.#tallies.set(id, (tally = new Tally()))
      tally.add(answer, by)
      touched.add(id)
    }
  }
}
