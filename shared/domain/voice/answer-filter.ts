import type { Coding } from '../entities/voice'
import { searchTerms } from '../text/fold'
import type { Answer } from './answer'
import type { Segment, SegmentAttribute } from './segment'

export interface SegmentChoice {
  readonly attribute: SegmentAttribute
  readonly value: string
}

/** What the list of answers shows; every part narrows it further. */
export interface AnswerFilter {
  readonly surveyId: string | null
  readonly questionId: string | null
  readonly onlyUncoded: boolean
  /** Answers that carry any of these codes (a code and its descendants); null: whatever codes. */
  readonly codeIds: ReadonlySet<string> | null
  readonly segments: readonly SegmentChoice[]
  readonly search: string
  /** ISO 639-1 code, or 'unsure'; null: whatever language. Answers are told apart by `language/`. */
  readonly language: string | null
}

export const noFilter: AnswerFilter = {
  surveyId: null,
  questionId: null,
  onlyUncoded: false,
  codeIds: null,
  segments: [],
  search: '',
  language: null
}

/** Answer key → its codings. */
export type CodingsByAnswer = ReadonlyMap<string, readonly Coding[]>

export const noCodings: CodingsByAnswer = new Map()

/** Whether a filter asks what answers are coded with; if not, it need not be given the codings. */
export const readsCodings = ({ onlyUncoded, codeIds }: AnswerFilter): boolean =>
  onlyUncoded || codeIds !== null

/**
 * The answers a filter lets through, in their order. `found` marks, place by place, which of them the search finds when
 * an index has said so; without it their words are looked through here.
 */
export function filterAnswers(
  answers: readonly Answer[],
  filter: AnswerFilter,
  codings: CodingsByAnswer,
  found: Uint8Array | null = null
): readonly Answer[] {
  const terms = found ? [] : searchTerms(filter.search)
  return answers.filter(
    (answer, place) =>
      (found === null || found[place] === 1) &&
      (filter.questionId === null || answer.questionId === filter.questionId) &&
      (filter.surveyId === null || answer.surveyId === filter.surveyId) &&
      matchesCodes(codings.get(answer.key), filter) &&
      filter.segments.every(({ attribute, value }) => answer.segment[attribute] === value) &&
      terms.every((term) => answer.folded.includes(term) || answer.respondentId.toLowerCase() === term)
  )
}

function matchesCodes(given: readonly Coding[] | undefined, filter: AnswerFilter): boolean {
  const { codeIds } = filter
  if (filter.onlyUncoded) return given === undefined
  return codeIds === null || (given?.some((coding) => codeIds.has(coding.codeId)) ?? false)
}

export interface SegmentOption {
  readonly value: string
  readonly answers: number
}

/** The values an attribute takes among these answers, most frequent first. */
export function segmentOptions(answers: readonly Answer[], attribute: keyof Segment): SegmentOption[] {
  const counts = new Map<string, number>()
  for (const { segment } of answers) {
    const value = segment[attribute]
    if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, answers: count }))
    .sort((a, b) => b.answers - a.answers || a.value.localeCompare(b.value))
}
