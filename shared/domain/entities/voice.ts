import type { CivilDate } from '../values/civil-date'
import type { FailureMode } from '../voice/failure-mode'

export const questionKinds = ['rating', 'nps', 'single', 'multiple', 'ranking', 'open', 'attribute'] as const
export type QuestionKind = (typeof questionKinds)[number]

export interface SurveyQuestion {
  readonly id: string
  /** Short code shown in lists, e.g. "Q7". */
  readonly code: string
  readonly text: string
  readonly kind: QuestionKind
  readonly options: readonly string[]
  /** Lowest and highest point of a rating, as asked (0 is a score, blank is not). */
  readonly scale: { readonly low: number; readonly high: number } | null
  /** The grid or ranking it is one line of. */
  readonly group?: QuestionGroup
  /** The closed question whose "Other (please specify)" was written here. */
  readonly otherOf?: string
}

/** Several lines under one question: statements on one scale, or things put in order. */
export interface QuestionGroup {
  readonly id: string
  readonly kind: 'grid' | 'ranking'
  /** The question above the lines. */
  readonly text: string
  /** What this line asks about. */
  readonly item: string
}

/** One wave of a survey. */
export interface Survey {
  readonly id: string
  readonly title: string
  readonly wave: string | null
  readonly fieldedOn: CivilDate | null
  readonly questions: readonly SurveyQuestion[]
  readonly runId: string | null
  /** The instrument it was asked with. */
  readonly instrumentId?: string
  /** What was said in listening sessions and interviews, not written on forms. */
  readonly isSession?: boolean
  /** Answers whose coders disagreed and agreed afterwards that no code holds; absent: none. */
  readonly agreedUncoded?: readonly AnswerPlace[]
}

/** One answer: who gave it, and to which question. */
export interface AnswerPlace {
  readonly responseId: string
  readonly questionId: string
}

/** Who is behind a pseudonym. Kept apart from answers; never leaves in documents. */
export interface RespondentKey {
  /** Equals the response's respondentId with the survey id before it: `<surveyId>:<respondentId>`. */
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly organisation: string | null
}

export const codeColours = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'] as const
export type CodeColour = (typeof codeColours)[number]

/** What a code says of itself: the part of it that a copy takes over. */
export interface CodeText {
  readonly name: string
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly example: string
  readonly isExclusive: boolean
}

/** The code another one was copied from. */
export interface CodeOrigin {
  /** Null: another wave of this engagement, or a file. */
  readonly engagementId: string | null
  /** The codebook file it came from, by its name then; absent: it was copied from a wave or an engagement. */
  readonly file?: string
  /** Name of the engagement, wave or file, as it was then. */
  readonly title: string
  readonly codeId: string
  /** Follows the original; false: a frozen copy. */
  readonly isKeptInStep: boolean
  /** The words last taken over: where they differ from the original's, there is something new. */
  readonly taken: CodeText
}

/** A theme of the codebook. */
export interface Code {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
  readonly colour: CodeColour
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly example: string
  /** A digit 1–9, or null. */
  readonly shortcut: string | null
  readonly order: number
  /** Codes such as "nothing" or "unclear" that stand alone. */
  readonly isExclusive: boolean
  readonly isRetired: boolean
  /** What the theme is a symptom of; absent: not linked with the diagnosis. */
  readonly failureMode?: FailureMode
  /** The wave whose frame it belongs to; absent: it is offered for all of them. */
  readonly surveyId?: string
  readonly origin?: CodeOrigin
  /** Groups across the tree that the code belongs to (REFI-QDA sets); absent: none. */
  readonly sets?: readonly string[]
}

/** A stretch of an answer in Unicode code points, end exclusive (REFI-QDA practice). */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

export const codingSources = ['manual', 'suggestion', 'search', 'import'] as const
export type CodingSource = (typeof codingSources)[number]

/** One code given to one answer (span null: the whole answer). */
export interface Coding {
  readonly id: string
  readonly responseId: string
  readonly questionId: string
  readonly codeId: string
  readonly span: TextSpan | null
  readonly coder: string
  readonly at: string
  readonly source: CodingSource
}

export type MemoTarget =
  | { readonly kind: 'answer'; readonly responseId: string; readonly questionId: string }
  | { readonly kind: 'code'; readonly codeId: string }
  | { readonly kind: 'respondent'; readonly respondentId: string }
  | { readonly kind: 'partner'; readonly partnerId: string }

export interface Memo {
  readonly id: string
  readonly target: MemoTarget
  readonly text: string
  readonly by: string
  readonly at: string
}

/** A starred stretch of an answer, usable in documents once cleared. */
export interface Quote {
  readonly id: string
  readonly responseId: string
  readonly questionId: string
  readonly span: TextSpan | null
  /** The words as they may be printed, names masked. */
  readonly maskedText: string
  readonly isCleared: boolean
  readonly at: string
}
