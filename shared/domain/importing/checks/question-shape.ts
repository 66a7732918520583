import type { Finding, FindingCode, FoundCell } from './check'

/** A question; rows in `cell` are already the client's own, 0-based. */
export type Ask = (about: { column: string; cell: FoundCell; finding: Finding }) => string

/** Everything a question says that is not the client's. */
export interface QuestionWords {
  readonly found: Readonly<Record<FindingCode, string>>
  readonly asked: Readonly<Record<FindingCode, Ask>>
  readonly column: (letters: string) => string
  readonly header: (title: string) => string
  readonly thisColumn: string
  readonly thisSheet: string
  /** What an empty cell says. */
  readonly blank: string
  /** A whole row, by the number the client sees beside it. */
  readonly row: (number: number) => string
}

/** The two rows a finding is about, or the one. */
export const pairOfRows =
  (and: string) =>
  (cell: FoundCell): string =>
    cell.otherRow === null ? String(cell.row + 1) : `${cell.otherRow + 1} ${and} ${cell.row + 1}`
