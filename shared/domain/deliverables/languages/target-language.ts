import type { DocumentKind } from '../../entities/document'
import type { ChartWords } from '../chart-spec'
import type { PhraseBook } from './phrase-book'

/** The words of workbooks that stand alone, by the English ones. */
export interface WorkbookWords {
  readonly sheets: Readonly<Record<string, string>>
  readonly columns: Readonly<Record<string, string>>
  /** Columns whose values are one of a list, with the list. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Columns of names we shipped, beside the client's own: a row that comes back is told by its record, not by the word. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Columns that hold fixed texts. All others are the client's own. */
  readonly texts: ReadonlySet<string>
}

/** A language documents can be put into: everything that differs from the English they are built in. */
export interface TargetLanguage {
  /** BCP 47, for the file. */
  readonly tag: string
  /** Number notation, for the builder. */
  readonly locale: string
  /** The words of a kind of document: what the client calls "Onboarding" in a ledger is no dimension of the scorecard. */
  readonly bookOf: (kind: DocumentKind) => PhraseBook
  /** Dates written in English within a text. */
  readonly dates: (text: string) => string
  /** Signs beside numbers: "50%" → "50 %". */
  readonly numbers: (text: string) => string
  readonly chart: ChartWords
  readonly workbooks: WorkbookWords
}
