import { lowestMinimumGroup, type GroupSize } from '../minimum-group'

/** What a cut shows: figures can be added and subtracted, comments can be told apart one by one. */
export type CutKind = 'score' | 'comment'

/**
 * What a cut adds up: usually the answer of one person. The same key in two cuts is the same vote; a vote made of the
 * answers of several people (a company's) depends on all of them.
 */
export interface Vote {
  readonly key: string
  readonly people: readonly string[]
  /** How many share one vote: each counts 1 ÷ this. Absent: 1. */
  readonly among?: number
}

/** One group of people for whom something is to be shown: a cell, a bar, a row, a filtered screen, a list of quotes. */
export interface Cut {
  readonly id: string
  /** Whoever answered: `Answer.respondentKey`. Each person once. */
  readonly respondents: readonly string[]
  readonly kind: CutKind
  /**
   * What is shown, e.g. the question. Cuts of one measure can be set against each other, whatever table they stand
   * in; those of different measures cannot.
   */
  readonly measure: string
  /** The figure within the measure, e.g. one question among all of them; decided alone before all are set together. */
  readonly figure?: string
  /** What is added up; absent: one vote of each respondent. */
  readonly votes?: readonly Vote[]
  /** The whole: hidden only when nothing else helps. */
  readonly isTotal?: boolean
}

/** What a cut adds up. */
export const votesOf = ({ votes, respondents }: Cut): readonly Vote[] =>
  votes ?? [...new Set(respondents)].map((who) => ({ key: who, people: [who] }))

/** The smallest groups that may be shown, as agreed for the study. */
export interface ConfidentialityRule {
  /** For scores and counts; 5 unless agreed otherwise. */
  readonly scores: number
  /** For comments; 10 unless agreed otherwise. */
  readonly comments: number
}

/** Usual in employee and partner research; the floor under both is `lowestMinimumGroup`. */
export const usualRule: ConfidentialityRule = { scores: 5, comments: 10 }

/** The minimum a kind of cut has to hold, never under the floor. */
export const minimumOf = (rule: ConfidentialityRule, kind: CutKind): number =>
  Math.max(lowestMinimumGroup, kind === 'score' ? rule.scores : rule.comments)

/** Respondent → company; null: not known. */
export type CompanyOf = ReadonlyMap<string, string | null>

/** People of unknown company count as one company: nobody gains by leaving the company out. */
export const unknownCompany = ''

/**
 * People and companies in a group; companies are null when the study is not tied to companies at all.
 */
export function sizeOf(respondents: Iterable<string>, companyOf: CompanyOf): GroupSize {
  const people = new Set(respondents)
  if (!hasCompanies(companyOf)) return { respondents: people.size, partners: null }
  const companies = new Set([...people].map((who) => companyOf.get(who) ?? unknownCompany))
  return { respondents: people.size, partners: companies.size }
}

/** Whether any respondent's company is known. */
export function hasCompanies(companyOf: CompanyOf): boolean {
  for (const company of companyOf.values()) if (company !== null) return true
  return false
}
