import type { SurveyQuestion } from '../../entities/voice'

/**
 * What a sheet says about itself because the workbench made it: a blank form that came back filled, or a transcript
 * cut into what each person said. Nothing has to be guessed then.
 */
export interface SheetForm {
  readonly kind: 'instrument' | 'transcript'
  /** The wave the answers belong to; null: told from the title, or a new one. */
  readonly surveyId: string | null
  readonly instrumentId: string | null
  readonly title: string
  readonly wave: string | null
  readonly isSession: boolean
  /** First and last header row, 0-based. */
  readonly header: { readonly first: number; readonly last: number }
  readonly questions: readonly SurveyQuestion[]
  /** The field each column fills; null for none. Columns that steps make come after the sheet's own, in their order. */
  readonly fields: readonly (string | null)[]
  /** Steps carried out first: a question with a column per option, the interviewer's own words. */
  readonly steps: readonly FormStep[]
}

/** What has to be done with the sheet before its columns say what the form means. */
export type FormStep =
  /** A question with a column per option. */
  | {
      readonly kind: 'options'
      readonly columns: readonly number[]
      readonly options: readonly string[]
      readonly question: string
    }
  /** Rows that are no answers: what the interviewer said. */
  | { readonly kind: 'leave-out'; readonly column: number; readonly texts: readonly string[] }
