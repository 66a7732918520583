import type { Figure } from '../evidence/figure'

export type ClientAnswer = 'yes' | 'no' | 'partly'

/** One question for the client. */
export interface ChecklistQuestion {
  /** `<checklist>:<question>`, as answers are stored under. */
  readonly id: string
  readonly text: string
  /** What counts as evidence. */
  readonly help: string
  /** The answer that is good news; a few symptoms are good news when denied. */
  readonly goodAnswer: 'yes' | 'no'
  readonly source: string
}

export interface Checklist {
  readonly id: string
  readonly title: string
  readonly purpose: string
  readonly questions: readonly ChecklistQuestion[]
}

/** A question with the client's answer beside what the data say. */
export interface AnsweredQuestion {
  readonly question: ChecklistQuestion
  readonly clientAnswer: ClientAnswer | null
  readonly note: string
  /** What the data say, and from which figures; null when they cannot say. */
  readonly dataAnswer: ClientAnswer | null
  readonly dataSentence: string
  readonly figures: readonly Figure[]
  /** The trailing window the figures were asked with; absent: each metric's own. */
  readonly windowDays?: number
  /** Client and data disagree: a finding. */
  readonly isContradicted: boolean
}

export interface AnsweredChecklist {
  readonly checklist: Checklist
  readonly questions: readonly AnsweredQuestion[]
  /** Bad answers as given; blank is not "no", so the least and the most there can be. */
  readonly fewestBad: number
  readonly mostBad: number
}
